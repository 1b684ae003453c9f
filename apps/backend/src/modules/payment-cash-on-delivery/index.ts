import { ModuleProvider, Modules } from "@medusajs/framework/utils";
import { CashOnDeliveryProvider } from "./service";

/** As Medusa names a provider: `pp_` + identifier + `_` + the id in the configuration. */
export const CASH_ON_DELIVERY = "pp_cash-on-delivery_cash-on-delivery";

export default ModuleProvider(Modules.PAYMENT, { services: [CashOnDeliveryProvider] });
