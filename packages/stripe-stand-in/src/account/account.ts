import { newId } from "./ids";
import { Kept } from "./kept";
import type {
  BalanceTransaction,
  Books,
  Charge,
  Dispute,
  Due,
  Intent,
  Purchase,
  Refund,
  Session,
  StripeEvent,
} from "./things";

export const API_VERSION = "2025-09-30.clover";

/** The request that is being answered: Stripe writes it into the events that it causes. */
export interface Cause {
  id: string | null;
  idempotency_key: string | null;
}

export interface AccountOptions {
  /** Ms since 1970. */
  clock: () => number;
  /** So many of each kind are remembered. */
  most: number;
}

/** One Stripe account: what it has sold, given back and told. Nothing here speaks HTTP. */
export class Account {
  readonly sessions: Kept<Session>;
  readonly purchases: Kept<Purchase>;
  readonly intents: Kept<Intent>;
  readonly charges: Kept<Charge>;
  readonly refunds: Kept<Refund>;
  readonly disputes: Kept<Dispute>;
  readonly transactions: Kept<BalanceTransaction>;
  readonly events: Kept<StripeEvent>;
  readonly dues: Kept<Due>;
  books: Record<string, Books> = {};
  /** Where buyers find its pages. */
  publicUrl = "";
  /** How far a test has put the clock forward, in ms. */
  ahead = 0;
  tickedAt = 0;
  /** What becomes of the refunds that are made from now on. */
  refundsBecome: "succeeded" | "pending" | "failed" = "succeeded";
  /** Into which currency what is paid is changed, and how much of its smallest unit one of the paid one's is; null: into none. */
  settlement: { currency: string; rate: number } | null = null;
  cause: Cause | null = null;
  /** Hears of each event, once, in order. */
  onEvent: (event: StripeEvent) => void = () => undefined;
  onChange: () => void = () => undefined;

  private readonly clock: () => number;

  constructor({ clock, most }: AccountOptions) {
    this.clock = clock;
    this.sessions = new Kept(most);
    this.purchases = new Kept(most);
    this.intents = new Kept(most);
    this.charges = new Kept(most);
    this.refunds = new Kept(most);
    this.disputes = new Kept(most);
    this.transactions = new Kept(most);
    this.events = new Kept(most);
    this.dues = new Kept(most);
  }

  /** Ms since 1970. */
  now(): number {
    return this.clock() + this.ahead;
  }

  /** As Stripe writes a moment: whole seconds. */
  seconds(): number {
    return Math.floor(this.now() / 1000);
  }

  /** After a restart too: pages that are open are found at the new address. */
  moveTo(publicUrl: string): void {
    this.publicUrl = publicUrl;
    for (const session of this.sessions.oldestFirst()) {
      if (session.status === "open") session.url = `${publicUrl}/c/pay/${session.id}`;
    }
  }

  booksOf(currency: string): Books {
    const empty: Books = { captured: 0, refunded: 0, disputed: 0, payments: 0, refunds: 0 };
    this.books[currency] ??= empty;
    return this.books[currency] ?? empty;
  }

  emit(type: StripeEvent["type"], object: { id: string }, previous?: Record<string, unknown>): StripeEvent {
    const event: StripeEvent = {
      id: newId("evt_1"),
      object: "event",
      api_version: API_VERSION,
      created: this.seconds(),
      data: {
        object: structuredClone(object),
        ...(previous ? { previous_attributes: previous } : {}),
      },
      livemode: false,
      pending_webhooks: 0,
      request: this.cause ?? { id: null, idempotency_key: null },
      type,
    };
    this.events.add(event);
    this.onEvent(event);
    this.onChange();
    return event;
  }
}
