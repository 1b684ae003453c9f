export type { Books } from "./account/things";
export type { Control } from "./control/control";
export type { Asked, Failures } from "./control/orders";
export type { WebhookControl } from "./control/webhook-control";
export type { StripeStandIn, StripeStandInOptions } from "./options";
export type { Outcome } from "./payment/pay";
export { startStripeStandIn } from "./start";
export type { Release } from "./webhooks/courier";
export type { Delivery, WebhookEndpoint } from "./webhooks/endpoint";
