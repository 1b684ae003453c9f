import { ModuleProvider, Modules } from "@medusajs/framework/utils";
import { StripeCheckoutProvider } from "./service";

export default ModuleProvider(Modules.PAYMENT, { services: [StripeCheckoutProvider] });

export { CARDS, type CardData } from "./card-data";
export { heardOf, intentOf } from "./heard";
export { isByHand, isGiven, refundOnce, refundsAt, shareOf, shareOut } from "./refund";
export { isDemo, stripe, stripeOrigin, takesCards, webhookSecrets } from "./stripe";
