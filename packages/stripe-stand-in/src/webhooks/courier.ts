import type { Account } from "../account/account";
import { newId } from "../account/ids";
import { Kept } from "../account/kept";
import type { StripeEvent } from "../account/things";
import { matches } from "../api/others";
import type { Delivery, WebhookEndpoint } from "./endpoint";
import { postEvent } from "./post";
import { shuffled } from "./shuffle";
import { Turns } from "./turns";

/** So many are told at the same time, as a shop with many buyers is. */
const AT_ONCE = 32;

export interface CourierOptions {
  endpoints: WebhookEndpoint[];
  /** Pauses before the second try, the third …, in ms; after the last of them it gives up. */
  retryPauses: number[];
  most: number;
}

export interface Release {
  order?: "made" | "reversed" | "shuffled";
  /** How many more times each is told. */
  copies?: number;
  /** The same seed shuffles the same way. */
  seed?: number;
  /** How many are told at the same time; one after another when not given, so that their order is kept. */
  atOnce?: number;
  /** No more than so many are told, copies among them; the rest stays held back. */
  most?: number;
}

/** Tells the endpoints of events: at least once, in any order, later again when they fail. */
export class Courier {
  readonly endpoints: WebhookEndpoint[];
  readonly deliveries: Kept<Delivery>;
  /** How many more times each event is told from now on. */
  copies = 0;
  /** How long each event is held back from now on, in ms. */
  delay = 0;
  onChange: () => void = () => undefined;

  private holding = false;
  private stopped = false;
  private readonly retryPauses: number[];
  /** Due by the account's clock. */
  private readonly timers = new Map<string, { timer: NodeJS.Timeout; due: number }>();
  private readonly underWay = new Set<Promise<void>>();
  private readonly turns = new Turns(AT_ONCE);
  private readonly ending = new AbortController();

  constructor(
    private readonly account: Account,
    { endpoints, retryPauses, most }: CourierOptions,
  ) {
    this.endpoints = endpoints;
    this.retryPauses = retryPauses;
    this.deliveries = new Kept(most);
  }

  tell(event: StripeEvent): void {
    for (const endpoint of this.endpoints) {
      if (!(endpoint.events ?? ["*"]).some((wanted) => matches(event.type, wanted))) continue;
      for (let copy = 0; copy <= this.copies; copy++) this.add(event, endpoint.url);
    }
  }

  private add(event: StripeEvent, url: string): void {
    event.pending_webhooks += 1;
    const state = this.holding ? "held" : "waiting";
    const delivery = {
      id: newId("del_"),
      eventId: event.id,
      type: event.type,
      url,
      attempts: 0,
      state,
    } as Delivery;
    this.deliveries.add(delivery);
    if (!this.holding) this.later(delivery, this.delay);
  }

  hold(): void {
    this.holding = true;
  }

  /** @returns How many were held back. */
  release({ order = "made", copies = 0, seed = 1, atOnce = 1, most }: Release = {}): number {
    this.holding = most !== undefined;
    const held = this.deliveries.oldestFirst().filter(({ state }) => state === "held");
    const doubled = held.flatMap((delivery) => [
      delivery,
      ...Array.from({ length: copies }, () => this.deliveries.add({ ...delivery, id: newId("del_") })),
    ]);
    const queue =
      order === "shuffled" ? shuffled(doubled, seed) : order === "reversed" ? doubled.reverse() : doubled;
    if (most !== undefined) queue.splice(most);
    for (const delivery of queue) delivery.state = "waiting";
    for (let worker = 0; worker < atOnce; worker++) this.follow(this.inTurn(queue));
    return held.length;
  }

  /** What is held back and fits is never told. @returns How many those were. */
  lose(types: string[] = ["*"]): number {
    const held = this.deliveries.oldestFirst().filter(({ state }) => state === "held");
    const lost = held.filter(({ type }) => types.some((wanted) => matches(type, wanted)));
    for (const delivery of lost) delivery.state = "given_up";
    return lost.length;
  }

  /** Tells of an event once more, as the dashboard's "Resend" does. */
  resend(eventId: string): number {
    const event = this.account.events.get(eventId);
    if (!event) return 0;
    for (const { url } of this.endpoints) this.add(event, url);
    return this.endpoints.length;
  }

  /** Resolves when nothing is under way or waits for its next try; what is held back stays held. */
  async idle(): Promise<void> {
    while (this.timers.size > 0 || this.underWay.size > 0) {
      await (this.underWay.size > 0
        ? Promise.all(this.underWay)
        : new Promise((next) => setTimeout(next, 5)));
    }
  }

  /** The clock was put forward by so many ms: tries that are due by now are made. */
  clockPutForward(): void {
    for (const [id, { timer, due }] of [...this.timers]) {
      clearTimeout(timer);
      const delivery = this.deliveries.get(id);
      if (delivery) this.later(delivery, Math.max(0, due - this.account.now()));
    }
  }

  /** After a restart: what had not arrived is told again. */
  takeUp(deliveries: Delivery[]): void {
    for (const delivery of deliveries) {
      this.deliveries.add(delivery);
      if (delivery.state === "under_way") delivery.state = "waiting";
      if (delivery.state === "waiting") this.later(delivery, 0);
      if (delivery.state === "held") this.holding = true;
    }
  }

  async stop(): Promise<void> {
    this.stopped = true;
    this.ending.abort();
    for (const { timer } of this.timers.values()) clearTimeout(timer);
    this.timers.clear();
    await Promise.all(this.underWay);
  }

  private async inTurn(queue: Delivery[]): Promise<void> {
    for (let next = queue.shift(); next && !this.stopped; next = queue.shift()) await this.attempt(next);
  }

  private later(delivery: Delivery, ms: number): void {
    const timer = setTimeout(() => {
      this.timers.delete(delivery.id);
      this.follow(this.turns.take(() => this.attempt(delivery)));
    }, ms);
    this.timers.set(delivery.id, { timer, due: this.account.now() + ms });
  }

  private follow(work: Promise<void>): void {
    this.underWay.add(work);
    void work.finally(() => this.underWay.delete(work));
  }

  private async attempt(delivery: Delivery): Promise<void> {
    if (this.stopped) return;
    const endpoint = this.endpoints.find(({ url }) => url === delivery.url);
    const event = this.account.events.get(delivery.eventId);
    if (!endpoint || !event) {
      delivery.state = "given_up";
      return;
    }
    delivery.state = "under_way";
    delivery.attempts += 1;
    const { status, error } = await postEvent(endpoint, event, this.ending.signal);
    delivery.lastStatus = status;
    delivery.lastError = error;
    const pauseBefore = this.retryPauses[delivery.attempts - 1];
    if (status >= 200 && status < 300) {
      delivery.state = "delivered";
      event.pending_webhooks = Math.max(0, event.pending_webhooks - 1);
    } else if (pauseBefore === undefined) {
      delivery.state = "given_up";
    } else {
      delivery.state = "waiting";
      if (!this.stopped) this.later(delivery, pauseBefore);
    }
    this.onChange();
  }
}
