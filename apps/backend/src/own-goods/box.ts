import { todayOf } from "@market/ocop";
import type { FieldError, GoodsContent, GoodsTerms } from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { clock } from "../clock";
import { boxDraftFaults, boxFaults, type KnownParts } from "../gift-boxes";
import { Refusal } from "../refusal";
import { isSame } from "./content";
import type { ItemsOfBox } from "./for-shop";
import type { KnownGoods } from "./known-goods";
import { knownParts } from "./parts";

/** Goods as they would be, and as the shop has them. */
interface Written {
  content: GoodsContent;
  terms: GoodsTerms;
}

/** What stands against goods as a gift box; nothing where they are none, and were none. */
export async function boxFaultsOf(
  container: MedusaContainer,
  producerId: string,
  written: Written,
  live: KnownGoods["live"],
  complete: boolean,
): Promise<FieldError[]> {
  return faultsOf(written, live, await knownParts(container, producerId, [written.content]), complete);
}

function faultsOf(
  { content, terms }: Written,
  live: KnownGoods["live"],
  known: KnownParts,
  complete: boolean,
): FieldError[] {
  const { parts, set_no, abv, variants } = content;
  if (live && (live.content.parts === null) !== (parts === null))
    return [{ field: "parts", code: "stays_a_box_or_none" }];
  if (!parts) return [];
  const faults = boxDraftFaults(parts, known);
  if (complete) {
    const box = { set_no, abv, variants: variants.length, parts, terms };
    faults.push(...boxFaults(box, known, todayOf(clock)));
  }
  const ordered = (live?.stock ?? []).reduce((sum, { reserved }) => sum + reserved, 0);
  if (live && ordered > 0 && !isSame(live.content.parts, parts))
    faults.push({ field: "parts", code: "box_ordered", values: { count: ordered } });
  return faults;
}

/**
 * What a box takes of the stock, once an officer has seen it; null for what is none. Asked again here: what lies in it, and whether somebody
 * has ordered it, may be something else by now.
 * @throws Refusal 422 `box_not_possible`, 409 `box_ordered`
 */
export async function itemsOfBox(
  container: MedusaContainer,
  producerId: string,
  { live, ...written }: Written & { live: KnownGoods["live"] },
): Promise<ItemsOfBox> {
  const { parts } = written.content;
  const known = await knownParts(container, producerId, [written.content]);
  const faults = faultsOf(written, live, known, true);
  if (faults.some(({ code }) => code === "box_ordered"))
    throw new Refusal(409, "box_ordered", "Boxes of this kind are ordered and not sent.", faults);
  if (faults.length) throw new Refusal(422, "box_not_possible", "The box cannot be sold so.", faults);
  return (
    parts?.flatMap(({ variant_id, pieces }) => {
      const item = known.get(variant_id)?.inventory_item_id;
      return item ? [{ inventory_item_id: item, required_quantity: pieces }] : [];
    }) ?? null
  );
}
