import type { Courier, Release } from "../webhooks/courier";
import type { Delivery } from "../webhooks/endpoint";

export interface WebhookControl {
  /** Tells nobody of anything until `release`. */
  hold(): void;
  /** Tells of what was held back, and from now on at once; with `most`, the rest and what comes stay held back. @returns How many those were. */
  release(options?: Release): number;
  /** Never tells of what is held back. @param types `charge.*` among them; all when not given. @returns How many those were. */
  lose(types?: string[]): number;
  /** From now on each event is told so many times more. */
  duplicate(copies: number): void;
  /** From now on each event is told so many ms after it happened. */
  delay(ms: number): void;
  /** @returns To how many endpoints. */
  resend(eventId: string): number;
  /** Signs with a new secret, and with the present one too until the next rotation or `forgetPreviousSecret`. */
  rotateSecret(url: string, secret: string): void;
  forgetPreviousSecret(url: string): void;
  deliveries(): Delivery[];
  /** Resolves when nothing is under way or waits for another try. */
  idle(): Promise<void>;
}

export function webhookControl(courier: Courier): WebhookControl {
  const endpointsAt = (url: string) => courier.endpoints.filter((endpoint) => endpoint.url === url);
  return {
    hold: () => courier.hold(),
    release: (options) => courier.release(options),
    lose: (types) => courier.lose(types),
    duplicate: (copies) => {
      courier.copies = copies;
    },
    delay: (ms) => {
      courier.delay = ms;
    },
    resend: (eventId) => courier.resend(eventId),
    rotateSecret: (url, secret) => {
      for (const endpoint of endpointsAt(url)) {
        endpoint.previousSecret = endpoint.secret;
        endpoint.secret = secret;
      }
    },
    forgetPreviousSecret: (url) => {
      for (const endpoint of endpointsAt(url)) delete endpoint.previousSecret;
    },
    deliveries: () => courier.deliveries.oldestFirst(),
    idle: () => courier.idle(),
  };
}
