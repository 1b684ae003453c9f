import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { medusasRoutes, nameOf, type Route } from "../../api/__tests__/routes-in-code";
import { moneyRoutes } from "../medusa-routes";
import { secondPersonFrom } from "../settings";

const load = createRequire(__filename);
const MEDUSA = path.join(path.dirname(load.resolve("@medusajs/medusa/package.json")), "dist/api");

/** Workflows that move money, cancel what was paid, or change what an order comes to. */
const MONEY =
  /\b(refundPayments?Workflow|capturePaymentWorkflow|markPaymentCollectionAsPaid|authorizePaymentSession\w*|cancelOrderWorkflow|createOrderCreditLinesWorkflow|confirm(OrderEdit|DraftOrderEdit|Return|Claim|Exchange)\w*|cancelOrder(Claim|Exchange)Workflow|cancelReturnWorkflow|convertDraftOrderWorkflow)\b/;

/** Where orders and payments are written to without moving money: they begin, list or take back what only a covered route puts into force. */
const MOVES_NOTHING: readonly RegExp[] = [
  /^POST \/admin\/(claims|exchanges|returns|order-edits|draft-orders|orders|payment-collections)$/,
  /^POST \/admin\/(claims|exchanges)\/\[id\]\/(claim-items|inbound|outbound)/,
  /^DELETE \/admin\/(claims|exchanges)\/\[id\]\/(claim-items|inbound|outbound|request)/,
  /^(POST|DELETE) \/admin\/returns\/\[id\]\/(dismiss-items|receive-items|request-items|shipping-method)/,
  /^(POST|DELETE) \/admin\/returns\/\[id\]\/receive$/,
  /^DELETE \/admin\/returns\/\[id\]\/request$/,
  /^POST \/admin\/returns\/\[id\]$/,
  /^(POST|DELETE) \/admin\/order-edits\/\[id\]\/(items|shipping-method)/,
  /^POST \/admin\/order-edits\/\[id\]\/request$/,
  /^DELETE \/admin\/order-edits\/\[id\]$/,
  /^(POST|DELETE) \/admin\/draft-orders\/\[id\](\/edit(\/(items|promotions|shipping-methods|request)(\/.*)?)?)?$/,
  /^POST \/admin\/order-changes\/\[id\]$/,
  // Where it goes and whose it is.
  /^POST \/admin\/orders\/\[id\](\/(archive|complete|transfer|transfer\/guest|transfer\/cancel))?$/,
  /^POST \/admin\/orders\/\[id\]\/fulfillments/,
  /^POST \/admin\/orders\/export$/,
  // A session or a collection that nobody paid yet.
  /^DELETE \/admin\/payment-collections\/\[id\]$/,
  /^POST \/admin\/payment-collections\/\[id\]\/payment-sessions$/,
];

const writes = medusasRoutes("admin").filter(({ method }) => method !== "GET");
const covered = new Set(
  moneyRoutes.flatMap(({ matcher, methods = [] }) =>
    [methods].flat().map((method) => `${method} ${String(matcher).replace(/:(\w+)/g, "[$1]")}`),
  ),
);

/** A file that answers more than one method is named for each: better one too many. */
const textOf = ({ path: address }: Route) => readFileSync(path.join(MEDUSA, address, "route.js"), "utf8");

describe("Medusa's own routes of the office", () => {
  it("are each behind the second person where they run a workflow that moves money", () => {
    const moving = writes.filter((route) => MONEY.test(textOf(route)) && route.method === "POST").map(nameOf);
    expect(moving.length).toBeGreaterThan(12);
    expect(moving.filter((name) => !covered.has(name))).toEqual([]);
  });

  it("are each known where they write to an order or a payment: a new one is looked at before it is let in", () => {
    const about =
      /^\/admin\/(orders|payments|payment-collections|returns|claims|exchanges|order-edits|draft-orders|order-changes|workflows-executions)(\/|$)/;
    const unknown = writes
      .filter(({ path: address }) => about.test(address))
      .map(nameOf)
      .filter((name) => !covered.has(name) && !MOVES_NOTHING.some((known) => known.test(name)));
    expect(unknown).toEqual([]);
  });

  it("exist, each that is covered", () => {
    const there = new Set(writes.map(nameOf));
    expect([...covered].filter((name) => !there.has(name))).toEqual([]);
  });
});

describe("The amount from which a second person is needed", () => {
  it.each([
    [undefined, 5_000_000],
    ["", 5_000_000],
    ["much", 5_000_000],
    ["-1", 5_000_000],
    ["0", 0],
    ["2000000", 2_000_000],
  ])("is read from %o as %d", (given, amount) => {
    expect(secondPersonFrom(given)).toBe(amount);
  });
});
