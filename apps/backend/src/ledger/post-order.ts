import { type AgreedUnit, askedAfter, type Less } from "@market/ocop/settlement";
import type { MedusaContainer } from "@medusajs/framework/types";
import { inOneTransaction, type Sql } from "../booking/database";
import { clock } from "../clock";
import { faultPoint } from "../fault-point";
import { type MoneyHolder, SALE_PARTS, type SalePart } from "../modules/ledger";
import { type Facts, readFacts } from "./facts";
import { keep } from "./keep";
import { lessLines, moneyLines, type Source, sourcesOf } from "./sources";
import { Journals, sumBy } from "./standing";
import { termsOf, unitsOf } from "./terms";
import { type Line, writeJournal } from "./write";

/**
 * Writes what the ledger does not tell yet of an order, by what the database tells of it: all of it or nothing. However often, by however
 * many at once, and after whatever was left half-way it is called, the same stands in the end.
 */
export function postOrder(container: MedusaContainer, orderId: string): Promise<void> {
  return inOneTransaction(container, async (trx) => {
    await trx.raw("select pg_advisory_xact_lock(hashtextextended('ledger:' || ?, 0))", [orderId]);
    const facts = await readFacts(trx, orderId);
    if (!facts) return;
    const { added } = await work(trx, facts);
    for (const journal of added) {
      faultPoint("ledger.before_journal");
      await writeJournal(trx, journal);
    }
    faultPoint("ledger.before_commit");
  });
}

async function work(trx: Sql, facts: Facts): Promise<Journals> {
  const journals = await Journals.read(trx, facts);
  const terms = await termsOf(trx, facts);
  const units = unitsOf(facts, terms);
  const sources = sourcesOf(facts);
  const told = new Set(journals.keys());
  const placed_at = new Date(facts.placed_at);
  const settle = (key: string, at: Date) => {
    const { asked, held } = standOf(
      units,
      facts,
      sources.filter((one) => told.has(one.key)),
      journals,
    );
    keep(journals, key, at, { units, terms, placed_at, asked, held });
  };
  const changed = sell(journals, units, facts);
  if (changed) settle(changed, clock.now());
  for (const key of undo(journals, sources)) settle(key, clock.now());
  for (const [index, source] of sources.entries()) {
    if (told.has(source.key)) continue;
    told.add(source.key);
    const lines = linesOf(
      source,
      units,
      sources.slice(0, index + 1).filter((one) => told.has(one.key)),
    );
    journals.add(source.key, source.kind, source.at, lines);
    settle(source.key, source.at);
  }
  const ended = end(journals, facts);
  if (ended) settle(ended, facts.cancelled_at ? new Date(facts.cancelled_at) : clock.now());
  return journals;
}

/** The sale, or how a later change of the order made it more or less. */
function sell(
  journals: Journals,
  units: readonly AgreedUnit[],
  { order_id, placed_at }: Facts,
): string | null {
  const key = journals.next(`sale:${order_id}`);
  const posted = sumBy(
    journals.lines(({ kind }) => kind === "sale").filter(({ account }) => account === "awaited"),
    ({ part }) => part ?? "",
  );
  const lines = SALE_PARTS.flatMap((part): Line[] => {
    const wanted = units.filter((unit) => unit.part === part).reduce((sum, { amount }) => sum + amount, 0);
    const more = wanted + (posted.get(part) ?? 0);
    return [
      { account: "buyer", holder: "buyer", amount: more },
      { account: "awaited", holder: "buyer", amount: -more, part },
    ];
  }).filter(({ amount }) => amount !== 0);
  if (!lines.length) return null;
  const first = key === `sale:${order_id}`;
  journals.add(key, "sale", first ? new Date(placed_at) : clock.now(), together(lines));
  return first ? null : key;
}

/** One line to the buyer's account, whatever it is made of. */
function together(lines: readonly Line[]): Line[] {
  const buyer = lines
    .filter(({ account }) => account === "buyer")
    .reduce((sum, { amount }) => sum + amount, 0);
  return [
    { account: "buyer", holder: "buyer", amount: buyer },
    ...lines.filter(({ account }) => account !== "buyer"),
  ];
}

/** Medusa takes back what a workflow wrote that then failed: what the ledger tells of it already is turned round. */
function undo(journals: Journals, sources: readonly Source[]): string[] {
  const standing = new Set(sources.map(({ key }) => key));
  const gone = journals
    .keys()
    .filter(
      (key) => /^(less|payment|refund):/.test(key) && !standing.has(key) && !journals.has(`undone:${key}`),
    );
  return gone.map((key) => {
    const lines = journals.linesOf(key).map((line) => ({ ...line, amount: 0 - line.amount }));
    journals.add(`undone:${key}`, "correction", clock.now(), lines);
    return `undone:${key}`;
  });
}

function linesOf(source: Source, units: readonly AgreedUnit[], told: readonly Source[]): Line[] {
  if (source.kind !== "less")
    return moneyLines(source.kind === "refund" ? -source.amount : source.amount, source.holder);
  const taken = askedAfter(units, told.filter(isLess)).taken.at(-1) ?? [];
  const byPart = new Map<SalePart, number>();
  units.forEach(({ part }, index) => {
    byPart.set(part, (byPart.get(part) ?? 0) + (taken[index] ?? 0));
  });
  return lessLines(source.amount, byPart);
}

const isLess = (source: Source): source is Source & Less => source.kind === "less";

/** An order that was cancelled asks for nothing: what it still asked for is taken off, by what it was for. */
function end(journals: Journals, { order_id, cancelled_at }: Facts): string | null {
  const own = `cancelled:${order_id}`;
  const asked = journals
    .lines(({ key }) => /^(sale|less|undone:less):/.test(key) || key.startsWith(own))
    .filter(({ account }) => account === "awaited");
  const mine = journals
    .lines(({ key }) => key.startsWith(own))
    .filter(({ account }) => account === "awaited");
  // While it stands, nothing: a cancelling that was taken back is turned round.
  const off = sumBy(cancelled_at ? asked : mine, ({ part }) => part ?? "");
  const lines = SALE_PARTS.map(
    (part): Line => ({ account: "awaited", holder: "buyer", part, amount: 0 - (off.get(part) ?? 0) }),
  ).filter(({ amount }) => amount !== 0);
  if (!lines.length) return null;
  const key = journals.next(own);
  const buyer = 0 - lines.reduce((sum, { amount }) => sum + amount, 0);
  journals.add(key, "less", cancelled_at ? new Date(cancelled_at) : clock.now(), [
    ...lines,
    { account: "buyer", holder: "buyer", amount: buyer },
  ]);
  return key;
}

/** What the order asks for, and who holds what of it, by what the ledger tells so far. */
function standOf(
  units: readonly AgreedUnit[],
  { order_id }: Facts,
  told: readonly Source[],
  journals: Journals,
) {
  const cancelled = journals
    .lines(({ key }) => key.startsWith(`cancelled:${order_id}`))
    .filter(({ account }) => account === "buyer");
  const over = cancelled.reduce((sum, { amount }) => sum + amount, 0) < 0;
  const held = new Map<MoneyHolder, number>();
  for (const source of told) {
    if (source.kind === "less") continue;
    const amount = source.kind === "refund" ? -source.amount : source.amount;
    held.set(source.holder, (held.get(source.holder) ?? 0) + amount);
  }
  return { asked: over ? units.map(() => 0) : askedAfter(units, told.filter(isLess)).asked, held };
}
