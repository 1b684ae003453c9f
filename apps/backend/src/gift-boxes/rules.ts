import { type Day, isAlcohol, isLivingThing, saleState } from "@market/ocop";
import type { FieldError, GoodsBoxBar, GoodsPart } from "@market/store-contract";
import type { Terms } from "../selling-terms";

export const MOST_PARTS = 10;
export const MOST_PIECES_OF_A_PART = 99;
/** One piece alone is no box. */
export const FEWEST_PIECES = 2;

/** What a box takes of each thing that is counted. */
export interface Required {
  required_quantity: number;
}

/**
 * A box is a variant that takes more than one piece of what is counted: Medusa's own inventory kit, so that selling it takes the stock of
 * what lies in it. Goods of one piece take one of their own.
 */
export function isBox(items: ReadonlyArray<Required | null> | null | undefined): boolean {
  return (items ?? []).reduce((sum, item) => sum + (item ? Number(item.required_quantity) : 0), 0) > 1;
}

/** What is known of something that lies in a box. */
export interface PartFacts {
  /** It is still there, and the box's producer's. */
  there: boolean;
  /** Shoppers can buy it on its own. */
  on_sale: boolean;
  set_no: number | null;
  terms: Terms;
}

/** The strictest of what holds for a box and for each thing in it: the months and the provinces that all have. */
export function boxTerms(own: Terms, parts: ReadonlyArray<{ terms: Terms }>): Terms {
  const all = [own, ...parts.map(({ terms }) => terms)];
  return {
    ...own,
    season_months:
      common(all.map(({ season_months }) => (season_months.length ? season_months : null))) ?? [],
    ship_to: common(all.map(({ ship_to }) => ship_to)),
  };
}

type Season = Pick<Terms, "season_months">;

/** Whether all of it has months in common; months of none mean all year. */
export function hasSeason(own: Season, parts: ReadonlyArray<{ terms: Season }>): boolean {
  const months = [own, ...parts.map(({ terms }) => terms)].map(({ season_months }) => season_months);
  return common(months.map((each) => (each.length ? each : null)))?.length !== 0;
}

/** What is in every list; null stands for everything. */
function common<T>(lists: ReadonlyArray<readonly T[] | null>): T[] | null {
  const bounds = lists.flatMap((list) => (list ? [list] : []));
  const [first, ...rest] = bounds;
  return first ? first.filter((one) => rest.every((list) => list.includes(one))) : null;
}

/** What a box says of itself. */
interface BoxSays {
  set_no: number | null;
  /** % vol */
  abv: number | null;
}

/** Why no box with this in it can be sold on a day, whatever else lies in it. A box with alcohol in it says so, and how strong, itself. */
export function partBar(box: BoxSays, part: PartFacts, today: Day): GoodsBoxBar | null {
  if (!part.there) return "gone";
  if (!part.on_sale) return "off_sale";
  if (part.set_no !== null && isLivingThing(part.set_no)) return "living";
  if (holdsAlcohol(part) && !holdsAlcohol(box)) return "alcohol";
  if (isStronger(part, box)) return "stronger";
  return saleState(part.terms, today).kind === "preorder" ? "sold_ahead" : null;
}

/** The first reason for which a box cannot be sold on a day; null where it can, in season and while there is enough of its parts. */
export function boxBar(
  box: { set_no: number | null; terms: Terms },
  parts: readonly PartFacts[],
  today: Day,
): GoodsBoxBar | null {
  for (const part of parts) {
    const bar = partBar({ set_no: box.set_no, abv: box.terms.abv }, part, today);
    if (bar) return bar;
  }
  if (saleState(box.terms, today).kind === "preorder") return "sold_ahead";
  return hasSeason(box.terms, parts) ? null : "no_season";
}

/** As a basket is told of it. */
export const barCode = (bar: GoodsBoxBar) => (bar === "no_season" ? "box_no_season" : "box_barred");

const holdsAlcohol = ({ set_no }: { set_no: number | null }) => set_no !== null && isAlcohol(set_no);

/** Promotions ask how strong a drink is, so no box may call itself weaker than what lies in it. Of unknown strength is the strongest. */
function isStronger(part: PartFacts, box: BoxSays): boolean {
  return holdsAlcohol(part) && (part.terms.abv ?? 100) > (box.abv ?? 100);
}

/** A box as its producer wrote it. */
export interface BoxWritten extends BoxSays {
  variants: number;
  parts: readonly GoodsPart[];
  terms: Pick<Terms, "season_months" | "ship_to" | "harvest_on">;
}

/** By variant; what is not in it is no goods that may lie in one of the producer's boxes. */
export type KnownParts = ReadonlyMap<string, PartFacts & { title: string }>;

/** What stands against a box whether or not it is complete. Fields are called as the form calls them. */
export function boxDraftFaults(parts: readonly GoodsPart[], known: KnownParts): FieldError[] {
  return parts.flatMap(({ variant_id }, place): FieldError[] => {
    const field = `parts.${place}.variant_id`;
    if (!known.has(variant_id)) return [{ field, code: "not_a_part" }];
    return parts.slice(0, place).some((one) => one.variant_id === variant_id)
      ? [{ field, code: "part_twice" }]
      : [];
  });
}

/** What an officer would send a box back for without looking at it. */
export function boxFaults(
  { set_no, abv, variants, parts, terms }: BoxWritten,
  known: KnownParts,
  today: Day,
): FieldError[] {
  const faults: FieldError[] = [];
  const pieces = parts.reduce((sum, part) => sum + part.pieces, 0);
  if (pieces < FEWEST_PIECES) faults.push({ field: "parts", code: "too_few_parts" });
  if (variants > 1) faults.push({ field: "variants", code: "box_of_one_kind" });
  if (terms.harvest_on) faults.push({ field: "harvest_on", code: "box_not_ahead" });
  const inside = parts.flatMap(({ variant_id }) => known.get(variant_id) ?? []);
  parts.forEach(({ variant_id }, place) => {
    const part = known.get(variant_id);
    const field = `parts.${place}.variant_id`;
    if (!part) return;
    const values = { title: part.title };
    if (part.set_no !== null && isLivingThing(part.set_no))
      faults.push({ field, code: "part_living", values });
    else if (saleState(part.terms, today).kind === "preorder")
      faults.push({ field, code: "part_sold_ahead", values });
    if (holdsAlcohol(part) && !holdsAlcohol({ set_no }))
      faults.push({ field: "set_no", code: "box_with_alcohol", values });
    else if (isStronger(part, { set_no, abv })) faults.push({ field: "abv", code: "box_weaker", values });
  });
  const own: Terms = { ...terms, herbal_kind: null, abv: null };
  if (!hasSeason(own, inside)) faults.push({ field: "season_months", code: "box_has_no_season" });
  if (boxTerms(own, inside).ship_to?.length === 0)
    faults.push({ field: "ship_to", code: "box_goes_nowhere" });
  return faults;
}
