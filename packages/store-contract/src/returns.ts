import type { Locale } from "./listing";

/**
 * Sending goods back: asked for by line, answered by the producer, decided by an officer where the two cannot agree. What is given back is
 * recorded with the order; the money goes the way it came, from the producer.
 *
 * `open`: nobody has answered; `replaced`, `refunded`, `declined`: the producer has; `escalated`: it waits for an officer, whose word is
 * `refunded` or `declined` again, with `decision`.
 */
export type ReturnState = "open" | "replaced" | "refunded" | "declined" | "escalated";

export interface ReturnLine {
  line_id: string;
  title: string;
  quantity: number;
  /** đồng for these pieces. */
  worth: number;
}

export interface ReturnShown {
  id: string;
  /** For people: `TH-261128-7K3MQ`. */
  number: string;
  order_id: string;
  display_id: number;
  producer: string;
  reason: string;
  wish: string;
  text: string;
  pictures: string[];
  lines: ReturnLine[];
  /** đồng: the most that can be given back for it. */
  most: number;
  state: ReturnState;
  received_at: string;
  reply_due: string;
  resolve_due: string;
  /** A clock that ran out at this instant. */
  late: "reply" | "resolve" | null;
  reply: string | null;
  replied_at: string | null;
  /** The buyer's words to the officer. */
  escalation: string | null;
  escalated_at: string | null;
  decision: string | null;
  decided_at: string | null;
  /** đồng; set where something was given back. */
  refund: number | null;
  /** The buyer may bring it before an officer. */
  may_escalate: boolean;
}

/** A line of an order that was delivered, at least in part. */
export interface ReturnableLine {
  line_id: string;
  title: string;
  variant_title: string | null;
  /** Pieces that were delivered and not asked for before. */
  quantity: number;
  delivered_at: string;
  /** Fresh or alive: a change of mind is no ground, and what spoilt is said within a day. */
  perishable: boolean;
  /** Until when it can be asked for at the longest. */
  until: string;
}

/** GET /store/purchases/:id/orders/:order_id/returns, with the purchase's key or its customer's token */
export interface OrderReturnsAnswer {
  order_id: string;
  display_id: number;
  producer: string;
  lines: ReturnableLine[];
  returns: ReturnShown[];
}

/**
 * POST /store/purchases/:id/orders/:order_id/returns → `ReturnAnswer` 201; as a form where it brings `pictures`. 404 `no_such_order`;
 * 409 `too_late`, `mind_of_fresh`, `nothing_left`, `order_busy`; 422 names the fields. Sent twice with one `form_id` it is one.
 */
export interface ReturnBody {
  locale: Locale;
  form_id: string;
  /** "broken" | "wrong" | "spoilt" | "missing" | "out_of_date" | "mind" */
  reason: string;
  /** "replace" | "refund" */
  wish: string;
  /** 10 to 2,000 signs. */
  text: string;
  /** `<line id>:<pieces>`, each that is asked for. */
  pieces: string[];
}

/** POST /store/purchases/:id/returns/:return_id/escalate → `ReturnAnswer`; 409 `not_to_escalate` */
export interface EscalateBody {
  text: string;
}

export interface ReturnAnswer {
  return: ReturnShown;
}

/** As producer and officer see it: who asks. */
export interface ReturnAtDesk extends ReturnShown {
  name: string;
  phone: string;
}

/** GET /producer/returns?page=, GET /admin/returns?all=&page= : what waits first */
export interface ReturnsAnswer {
  returns: ReturnAtDesk[];
  total: number;
  waiting: number;
  page: number;
  pages: number;
}

/**
 * POST /producer/returns/:id/answer → `{ return: ReturnAtDesk }`: the producer's one answer. 404 `no_such_return`; 409 `already_answered`, whose
 * error of `text` names what was said and by whom; 422 `refund` with `too_much` (`max`). POST /admin/returns/:id/decide likewise, of what
 * was escalated, `answer` being "refund" or "decline".
 */
export interface AnswerReturnBody {
  /** "replace" | "refund" | "decline" */
  answer: string;
  text: string;
  /** đồng; with "refund". */
  refund?: string;
}
