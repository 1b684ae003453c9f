/** Where the account tells of what happens, as a shop has registered it. */
export interface WebhookEndpoint {
  url: string;
  secret: string;
  /** Still signed with while the shop takes up the new secret. */
  previousSecret?: string;
  /** Event types, `charge.*` and `*` among them; all of them when not given. */
  events?: string[];
}

export interface Delivery {
  id: string;
  eventId: string;
  type: string;
  url: string;
  /** Tries so far. */
  attempts: number;
  state: "held" | "waiting" | "under_way" | "delivered" | "given_up";
  /** What the endpoint last answered; 0 when it could not be reached. */
  lastStatus?: number;
  lastError?: string;
}
