import type { GoodsPart } from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import type { BadCell } from "../../certificates/admin-shapes";
import { byVariant, isSame } from "../content";
import type { KnownGoods } from "../known-goods";
import { ownParts } from "../parts";
import { codesIn } from "./part-codes";
import type { KnownCode } from "./plan";
import { badCell, columnNamed, type SheetRow } from "./read-goods-rows";

/** What lies in a box, as a cell writes it: see `codesIn`; empty where one of them has no code to be written by. */
export function partsInCodes({ parts, document }: Pick<KnownGoods, "parts" | "document">): string {
  const skus = new Map(parts.map(({ variant_id, sku }) => [variant_id, sku]));
  const written = (document.content.parts ?? []).map(({ variant_id, pieces }) => {
    const sku = skus.get(variant_id);
    return sku ? `${sku} × ${pieces}` : null;
  });
  return written.includes(null) ? "" : written.join("; ");
}

/** Asked for at once; more in one sheet are asked for in turns. */
const AT_ONCE = 500;

/** By their codes, of what the rows name that which may lie in a box. */
export async function partsNamed(
  container: MedusaContainer,
  producerId: string,
  rows: readonly SheetRow[],
  codes: ReadonlyMap<string, KnownCode>,
): Promise<Map<string, string>> {
  const named = rows.flatMap(({ values }) => codesIn(String(values.parts ?? "")) ?? []);
  const ids = [...new Set(named.flatMap(({ sku }) => codes.get(sku)?.variant_id ?? []))];
  const may = new Set<string>();
  for (let start = 0; start < ids.length; start += AT_ONCE) {
    const parts = await ownParts(container, producerId, ids.slice(start, start + AT_ONCE));
    for (const { variant_id } of parts) may.add(variant_id);
  }
  return new Map(
    named.flatMap(({ sku }) => {
      const id = codes.get(sku)?.variant_id;
      return id && may.has(id) ? [[sku, id] as const] : [];
    }),
  );
}

/** What the first row that says so would put into a box; undefined where none does. */
export function partsIn(
  rows: readonly SheetRow[],
  known: KnownGoods | null,
  named: ReadonlyMap<string, string>,
): { parts: GoodsPart[] | undefined; bad: BadCell[] } {
  const said = rows.find(({ values }) => values.parts !== undefined);
  if (!said) return { parts: undefined, bad: [] };
  const text = String(said.values.parts);
  const refused = (code: string, values?: Record<string, string | number>) => ({
    parts: undefined,
    bad: [badCell(said.row, columnNamed("parts"), text, code, values)],
  });
  const written = codesIn(text) ?? [];
  const unknown = written.find(({ sku }) => !named.has(sku));
  if (unknown) return refused("not_a_part", { sku: unknown.sku });
  const parts = written
    .map(({ sku, pieces }) => ({ variant_id: named.get(sku) ?? "", pieces }))
    .sort(byVariant);
  if (new Set(parts.map(({ variant_id }) => variant_id)).size < parts.length) return refused("part_twice");
  const live = known?.live;
  if (live && !live.content.parts) return refused("stays_a_box_or_none");
  const ordered = (live?.stock ?? []).reduce((sum, { reserved }) => sum + reserved, 0);
  if (live && ordered > 0 && !isSame(live.content.parts, parts))
    return refused("box_ordered", { count: ordered });
  return { parts, bad: [] };
}
