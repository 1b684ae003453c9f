import { defineMiddlewares } from "@medusajs/framework/http";
import { orderWriteRoutes } from "../order-lock";
import { moneyRoutes } from "../second-person/medusa-routes";
import { priceListRoutes } from "../selling-terms/price-lists";
import { guardFiles, uploadRoutes } from "../uploads";
import { certificationRoutes } from "./admin/certificates/middlewares";
import { bankRoutes } from "./hooks/bank/middlewares";
import { carrierRoutes } from "./hooks/carrier/middlewares";
import { countRoutes } from "./hooks/counts/middlewares";
import { hookRoutes } from "./hooks/middlewares";
import { producerRoutes } from "./producer/middlewares";
import { ownGoodsRoutes } from "./producer/products/middlewares";
import { transferRoutes } from "./producer/transfers/middlewares";
import { accountRoutes } from "./store/account/middlewares";
import { basketRoutes } from "./store/baskets/middlewares";
import { closedRoutes } from "./store/closed-routes";
import { limitRoutes } from "./store/limits";
import { purchaseRoutes } from "./store/purchases/middlewares";
import { unreadableRoutes } from "./store/unreadable";

guardFiles();

/** Each part keeps its routes' middlewares beside its routes; here they only meet. */
export default defineMiddlewares({
  routes: [
    ...unreadableRoutes,
    ...accountRoutes,
    ...limitRoutes,
    ...closedRoutes,
    ...certificationRoutes,
    ...basketRoutes,
    ...purchaseRoutes,
    ...producerRoutes,
    ...ownGoodsRoutes,
    ...transferRoutes,
    ...orderWriteRoutes,
    ...moneyRoutes,
    ...priceListRoutes,
    ...uploadRoutes,
    ...bankRoutes,
    ...hookRoutes,
    ...carrierRoutes,
    ...countRoutes,
  ],
});
