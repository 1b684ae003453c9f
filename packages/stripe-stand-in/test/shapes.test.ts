import { afterAll, beforeAll, expect, it } from "vitest";
import { publishedTypes } from "./support/published-types";
import { aPaidPurchase, aPurchase, aShop, KEY, type Shop } from "./support/shop";

type Thing = { id: string; object: string; [name: string]: unknown };

let shop: Shop;
let problemsOf: ReturnType<typeof publishedTypes>;

beforeAll(async () => {
  problemsOf = publishedTypes();
  shop = await aShop();
  await everythingThatHappens();
}, 240_000);
afterAll(() => shop.close());

/** As it goes over the wire, not as the SDK has read it. */
async function list(path: string): Promise<Thing[]> {
  const response = await fetch(`${shop.url}/v1/${path}`, { headers: { authorization: `Bearer ${KEY}` } });
  return ((await response.json()) as { data: Thing[] }).data;
}

async function everythingThatHappens() {
  const { control, stripe } = shop;
  const wishes = { customer_email: "an@example.com", locale: "vi" as const, metadata: { basket: "1" } };
  const paid = await aPaidPurchase(shop, wishes);
  await stripe.refunds.create({
    charge: paid.charge.id,
    amount: 1000,
    reason: "duplicate",
    metadata: { order: "1" },
  });
  control.refundsBecome("failed");
  await stripe.refunds.create({ charge: paid.charge.id, amount: 1000 });
  control.closeDispute(control.openDispute(paid.session.id).id, "won");
  const ids = await Promise.all(Array.from({ length: 5 }, async () => (await aPurchase(stripe, wishes)).id));
  const [declined = "", secured = "", later = "", failed = "", expired = ""] = ids;
  control.pay(declined, "4000000000000002");
  control.pay(secured, "4000002760003184");
  control.authenticate(secured, "complete");
  control.pay(failed, "4000002760003184");
  control.authenticate(failed, "fail");
  control.payLater(later);
  control.settlePayment(later, "succeeded");
  control.pay(expired, "4000002760003184");
  control.expire(expired);
  await aPaidPurchase(shop, { payment_intent_data: { capture_method: "manual" } });
}

it.each([
  ["sessions", "checkout/sessions?limit=100", 7],
  [
    "sessions with what they were paid by",
    "checkout/sessions?limit=100&expand[0]=data.payment_intent.latest_charge.refunds&expand[1]=data.line_items",
    7,
  ],
  ["intents", "payment_intents?limit=100", 7],
  ["charges", "charges?limit=100", 5],
  ["refunds", "refunds?limit=100&expand[]=data.charge", 2],
  ["disputes", "disputes?limit=100", 1],
  ["balance transactions", "balance_transactions?limit=100", 6],
  ["charges with their balance transactions", "charges?limit=100&expand[]=data.balance_transaction", 5],
])("Its %s have every field of Stripe's, and no other", async (_, path, count) => {
  const things = await list(path);
  expect(things).toHaveLength(count);
  expect(things.flatMap(problemsOf)).toEqual([]);
});

it("Its events and what they tell of have every field of Stripe's, and no other", async () => {
  const events = await list("events?limit=100");
  expect(events.flatMap(problemsOf)).toEqual([]);
  const told = events.map((event) => (event.data as { object: Thing }).object);
  expect(new Set(told.map(({ object }) => object))).toEqual(
    new Set(["charge", "checkout.session", "dispute", "payment_intent", "refund"]),
  );
  expect(told.flatMap(problemsOf)).toEqual([]);
});

it("Its balance and its lines have every field of Stripe's, and no other", async () => {
  const headers = { authorization: `Bearer ${KEY}` };
  const balance = (await (await fetch(`${shop.url}/v1/balance`, { headers })).json()) as Thing;
  expect(problemsOf(balance)).toEqual([]);
  const [session] = await list("checkout/sessions");
  expect((await list(`checkout/sessions/${session?.id}/line_items`)).flatMap(problemsOf)).toEqual([]);
});

it("A field that is missing, unknown or of another kind is noticed", async () => {
  const [refund] = await list("refunds");
  expect(problemsOf({ ...refund, object: "refund", charge: undefined })).toEqual([
    "refund.charge is missing",
  ]);
  expect(problemsOf({ ...refund, object: "refund", colour: 1 })).toEqual([
    "refund.colour is not known to Stripe",
  ]);
  expect(problemsOf({ ...refund, object: "refund", amount: 0.5 })).toEqual([
    "refund.amount: 0.5 is no number",
  ]);
  expect(problemsOf({ ...refund, object: "refund", reason: "whim" })[0]).toContain('"whim" fits not');
});
