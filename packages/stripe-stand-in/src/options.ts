import type { Control } from "./control/control";
import type { WebhookEndpoint } from "./webhooks/endpoint";

export interface StripeStandInOptions {
  /** Any free one when not given. */
  port?: number;
  /** The address it listens at: 127.0.0.1 when not given. */
  bind?: string;
  /** The account's secret key, `sk_test_…`. */
  key: string;
  webhooks?: WebhookEndpoint[];
  /** Under which buyers reach it, when not under its own address. */
  publicUrl?: string;
  /** Keeps the account over a restart. */
  file?: string;
  /** Ms since 1970. */
  clock?: () => number;
  /** Pauses in ms before an event is told again to an endpoint that failed. */
  retryPauses?: number[];
}

export interface StripeStandIn {
  /** `http://127.0.0.1:4243`, without a slash at its end. */
  url: string;
  /** For the SDK's own settings, with `protocol: "http"`. */
  host: string;
  port: number;
  control: Control;
  stop(): Promise<void>;
}
