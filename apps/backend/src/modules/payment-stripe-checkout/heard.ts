import type Stripe from "stripe";

/** `wrong`: something was paid, and not what was asked for. */
export type Heard = "open" | "paid" | "expired" | "wrong";

type Session = Pick<
  Stripe.Checkout.Session,
  "status" | "payment_status" | "amount_total" | "currency" | "payment_intent"
>;

/** What Stripe says of a Checkout session, held against what was asked for in đồng. */
export function heardOf(session: Session, asked: number): Heard {
  if (session.status === "expired") return "expired";
  if (session.status !== "complete" || session.payment_status !== "paid") return "open";
  const right = session.currency === "vnd" && session.amount_total === asked && intentOf(session) !== null;
  return right ? "paid" : "wrong";
}

export function intentOf({ payment_intent: intent }: Pick<Session, "payment_intent">): string | null {
  return typeof intent === "string" ? intent : (intent?.id ?? null);
}
