import { defineMiddlewares } from "@medusajs/framework/http";
import { orderWriteRoutes } from "../order-lock";
import { certificationRoutes } from "./admin/certificates/middlewares";
import { accountRoutes } from "./store/account/middlewares";
import { basketRoutes } from "./store/baskets/middlewares";
import { purchaseRoutes } from "./store/purchases/middlewares";
import { unreadableRoutes } from "./store/unreadable";

/** Each part keeps its routes' middlewares beside its routes; here they only meet. */
export default defineMiddlewares({
  routes: [
    ...unreadableRoutes,
    ...accountRoutes,
    ...certificationRoutes,
    ...basketRoutes,
    ...purchaseRoutes,
    ...orderWriteRoutes,
  ],
});
