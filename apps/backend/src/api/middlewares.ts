import { defineMiddlewares } from "@medusajs/framework/http";
import { orderWriteRoutes } from "../order-lock";
import { certificationRoutes } from "./admin/certificates/middlewares";
import { basketRoutes } from "./store/baskets/middlewares";

/** Each part keeps its routes' middlewares beside its routes; here they only meet. */
export default defineMiddlewares({
  routes: [...certificationRoutes, ...basketRoutes, ...orderWriteRoutes],
});
