import type { Entry, EntryLine } from "../../ledger";
import { inOrder, linesOf, sumsOf } from "../lines";

const line = (account: EntryLine["account"], amount: number, more: Partial<EntryLine> = {}): EntryLine => ({
  account,
  amount,
  holder: "platform",
  part: null,
  party_id: null,
  levy: null,
  base: null,
  ...more,
});

const entry = (kind: Entry["kind"], lines: EntryLine[], more: Partial<Entry> = {}): Entry => ({
  id: "ljour_1",
  key: "k",
  kind,
  at: new Date("2026-11-20T03:00:00Z"),
  order_id: "order_1",
  display_id: 7,
  purchase_id: "purch_1",
  purchase_number: "HP-7K3M9QA",
  payout_id: null,
  note: null,
  by: null,
  lines,
  ...more,
});

const told = (given: Entry) =>
  linesOf(given).map(({ kind, amount, due, holder }) => [kind, amount, due, holder]);

describe("a statement", () => {
  it("lists a sale by its parts: nothing of it is owed yet", () => {
    const sale = entry("sale", [
      line("buyer", 115_000, { holder: "buyer" }),
      line("awaited", -85_000, { part: "goods" }),
      line("awaited", -30_000, { part: "shipping" }),
    ]);
    expect(told(sale)).toEqual([
      ["goods", 85_000, 0, null],
      ["shipping", 30_000, 0, null],
    ]);
    expect(linesOf(sale)[0]?.order).toEqual({ id: "order_1", number: "HP-7K3M9QA" });
  });

  it("tells who has what was paid, and owes what the platform has", () => {
    expect(
      told(
        entry("payment", [
          line("held", 115_000),
          line("buyer", -115_000, { holder: "buyer" }),
          line("awaited", 115_000),
          line("producer", -115_000),
        ]),
      ),
    ).toEqual([["payment", 115_000, 115_000, "platform"]]);
  });

  it("owes nothing of what the producer has in hand", () => {
    expect(
      told(
        entry("payment", [
          line("buyer", -115_000, { holder: "buyer" }),
          line("awaited", 115_000, { holder: "producer" }),
          line("producer", -115_000, { holder: "producer" }),
          line("producer", 115_000, { holder: "producer" }),
        ]),
      ),
    ).toEqual([["payment", 115_000, 0, "producer"]]);
  });

  it("takes off commission, and each tax by itself", () => {
    expect(
      told(
        entry("tax", [
          line("tax", -850, { holder: "state", levy: "vat" }),
          line("tax", -425, { holder: "state", levy: "pit" }),
          line("producer", 1_275),
        ]),
      ),
    ).toEqual([
      ["vat", -850, -850, null],
      ["pit", -425, -425, null],
    ]);
    expect(told(entry("commission", [line("commission", -5_000), line("producer", 5_000)]))).toEqual([
      ["commission", -5_000, -5_000, null],
    ]);
  });

  it("tells of partners' shares, which the shop owes them only where it has the money", () => {
    const share = (holder: EntryLine["holder"], out: EntryLine["account"]) =>
      entry("share", [line("share", -30_000, { holder, party_id: "p" }), line(out, 30_000, { holder })]);
    expect(told(share("platform", "producer"))).toEqual([["share", -30_000, -30_000, null]]);
    expect(told(share("producer", "held"))).toEqual([["share", -30_000, 0, null]]);
  });

  it("gives back what was taken off when money goes back", () => {
    expect(
      told(
        entry("refund", [
          line("held", -115_000),
          line("buyer", 115_000, { holder: "buyer" }),
          line("producer", 115_000),
          line("awaited", -115_000),
        ]),
      ),
    ).toEqual([["refund", -115_000, -115_000, "platform"]]);
  });

  it("shows a payout as what is owed no more, and what was set right with its reason", () => {
    const payout = entry("payout", [line("producer", 95_000), line("held", -95_000)], { order_id: null });
    expect(told(payout)).toEqual([["payout", -95_000, -95_000, "platform"]]);
    const correction = entry("correction", [line("producer", -7_000), line("fee", 7_000)], {
      note: "Phí trừ nhầm",
    });
    expect(linesOf(correction).map(({ kind, due, note }) => [kind, due, note])).toEqual([
      ["correction", 0, "Phí trừ nhầm"],
      ["fee", 7_000, "Phí trừ nhầm"],
    ]);
  });

  it("comes to what its journals do to the producer's account, whatever stands in them", () => {
    const odd = entry("less", [
      line("buyer", -20_000, { holder: "buyer" }),
      line("awaited", 15_000),
      line("producer", 4_000),
      line("commission", 1_000),
    ]);
    const due = linesOf(odd).reduce((sum, one) => sum + one.due, 0);
    expect(due).toBe(-4_000);
  });

  it("begins each order with its sale, though a card is charged a moment before", () => {
    const at = (second: number) => new Date(Date.UTC(2026, 10, 20, 3, 0, second));
    const paid = entry("payment", [], { id: "paid", at: at(5) });
    const sale = entry("sale", [], { id: "sale", key: "sale:order_1", at: at(6) });
    const other = entry("payout", [], { id: "other", order_id: null, at: at(1) });
    expect(inOrder([other, paid, sale]).map(({ id }) => id)).toEqual(["other", "sale", "paid"]);
  });

  it("is added up by kind, in one order", () => {
    const lines = [
      entry("payment", [line("held", 10), line("buyer", -10), line("awaited", 10), line("producer", -10)]),
      entry("sale", [line("buyer", 10), line("awaited", -10, { part: "goods" })]),
      entry("payment", [line("held", 5), line("buyer", -5), line("awaited", 5), line("producer", -5)]),
    ].flatMap(linesOf);
    expect(sumsOf(lines)).toEqual([
      { kind: "goods", amount: 10, due: 0 },
      { kind: "payment", amount: 15, due: 15 },
    ]);
  });
});
