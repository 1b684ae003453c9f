import { fold } from "@market/ocop";
import type { MedusaContainer } from "@medusajs/framework/types";
import type { BadCell } from "../../certificates/admin-shapes";
import { manyKnownGoods } from "../known-goods";
import { knownCodes } from "./known-codes";
import { partsNamed } from "./parts";
import { changeOf, type GoodsPlan, newGoodsOf, strayRows } from "./plan";
import type { SheetRow } from "./read-goods-rows";

/** Goods read from the database at once: a sheet of thousands takes no more memory than these. */
const AT_ONCE = 100;

export interface Looked {
  plans: GoodsPlan[];
  bad: BadCell[];
}

/** What a sheet would do, and each cell that stands in its way. Nothing is written. */
export async function lookAtSheet(
  container: MedusaContainer,
  producerId: string,
  rows: readonly SheetRow[],
  looked: (rows: number) => Promise<void> = async () => {},
): Promise<Looked> {
  const { codes, names } = await knownCodes(container, producerId);
  const named = await partsNamed(container, producerId, rows, codes);
  const bad = [...rows.flatMap((row) => row.bad), ...strayRows(rows, codes, names)];
  const own = groupedBy(rows, ({ values }) => codes.get(String(values.sku))?.product_id);
  const fresh = groupedBy(rows, ({ values }) =>
    codes.has(String(values.sku)) || !values.title ? undefined : fold(String(values.title)),
  );
  const plans: GoodsPlan[] = [];
  let done = 0;
  const ids = [...own.keys()];
  for (let start = 0; start < ids.length; start += AT_ONCE) {
    const batch = ids.slice(start, start + AT_ONCE);
    const known = await manyKnownGoods(container, producerId, batch);
    for (const id of batch) {
      const goods = known.get(id);
      const its = own.get(id) ?? [];
      if (goods) add(changeOf(its, goods, codes, named));
      done += its.length;
    }
    await looked(done);
  }
  for (const its of fresh.values()) {
    add(newGoodsOf(its, named));
    done += its.length;
  }
  await looked(rows.length);
  return { plans, bad: bad.sort((a, b) => a.row - b.row) };

  function add(made: { plan: GoodsPlan; bad: BadCell[] }): void {
    plans.push(made.plan);
    bad.push(...made.bad);
  }
}

function groupedBy(
  rows: readonly SheetRow[],
  keyOf: (row: SheetRow) => string | undefined,
): Map<string, SheetRow[]> {
  const groups = new Map<string, SheetRow[]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key !== undefined) groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return groups;
}
