import { fold, todayOf } from "@market/ocop";
import type { GoodsContent, GoodsPartChoice, GoodsPartChoices, GoodsTerms } from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { sqlOf } from "../booking/database";
import { clock } from "../clock";
import { hasSeason, type PartFacts, partBar, partTitle } from "../gift-boxes";
import { type TermsRow, termsOf } from "../selling-terms";
import { variantName } from "../variant-name";
import type { PartsQuestion } from "./body";

/** A variant of the producer's own that may lie in a box: it takes one piece of something that is counted, and the shop has it. */
export interface OwnPart extends PartFacts {
  variant_id: string;
  inventory_item_id: string;
  title: string;
  sku: string | null;
  left: number | null;
}

interface Row {
  variant_id: string;
  inventory_item_id: string;
  title: string;
  variant_title: string | null;
  sku: string | null;
  status: string;
  set_no: number | null;
  selling_terms: TermsRow;
  left: number | null;
}

/** Of those that are found: a form has them once for each row. */
export const MOST_CHOICES = 100;

const OWN_PARTS = `
  select v.id as variant_id, n.inventory_item_id, p.title, v.title as variant_title, p.status,
    coalesce(nullif(v.metadata ->> 'own_sku', ''), v.sku) as sku,
    case when p.metadata ->> 'set_no' ~ '^[0-9]{1,2}$' then (p.metadata ->> 'set_no')::int end as set_no,
    (select to_json(t) from selling_terms t where t.product_id = p.id and t.deleted_at is null limit 1) as selling_terms,
    case when v.manage_inventory and not v.allow_backorder then coalesce((
      select sum(l.stocked_quantity - l.reserved_quantity) from inventory_level l
      where l.inventory_item_id = n.inventory_item_id and l.location_id = maker.stock_location_id
        and l.deleted_at is null), 0)::float8 end as "left"
  from producer maker
  join producer_producer_product_product own on own.producer_id = maker.id and own.deleted_at is null
  join product p on p.id = own.product_id and p.deleted_at is null
    and coalesce(p.metadata ->> 'kind', 'product') <> 'experience'
  join product_variant v on v.product_id = p.id and v.deleted_at is null
  join product_variant_inventory_item n on n.variant_id = v.id and n.deleted_at is null and n.required_quantity = 1
  where maker.id = :producer_id and maker.deleted_at is null
    and (cast(:ids as text[]) is null or v.id = any(cast(:ids as text[])))
    and (select count(*) from product_variant_inventory_item every
      where every.variant_id = v.id and every.deleted_at is null) = 1
  order by p.title, v.variant_rank, v.id`;

/** @param ids variants; null: all that may lie in a box of this producer's */
export async function ownParts(
  container: MedusaContainer,
  producerId: string,
  ids: readonly string[] | null,
): Promise<OwnPart[]> {
  if (ids?.length === 0) return [];
  const asked = { producer_id: producerId, ids: ids && [...ids] };
  const { rows } = await sqlOf(container).raw<Row>(OWN_PARTS, asked);
  return rows.map(({ title, variant_title, status, selling_terms, ...row }) => ({
    ...row,
    title: partTitle({ title, variant_title: variantName(variant_title) ?? "" }),
    there: true,
    on_sale: status === "published",
    terms: termsOf(selling_terms),
  }));
}

/** @param q words of names and codes; none: all @param chosen variants that are listed whatever is asked for */
export async function partChoices(
  container: MedusaContainer,
  producerId: string,
  { q, chosen }: PartsQuestion,
): Promise<GoodsPartChoices> {
  const words = fold(q).split(" ").filter(Boolean);
  const parts = (await ownParts(container, producerId, null))
    .map((part) => choiceOf(part, { set_no: null, abv: null }))
    .filter(({ bar }) => bar !== "living");
  const isChosen = ({ variant_id }: GoodsPartChoice) => chosen.includes(variant_id);
  const found = parts.filter((part) => {
    const text = words.length ? fold(`${part.title} ${part.sku ?? ""}`) : "";
    return !isChosen(part) && words.every((word) => text.includes(word));
  });
  const choices = [...parts.filter(isChosen), ...found.slice(0, MOST_CHOICES)];
  return { choices, more: found.length > MOST_CHOICES };
}

type Parts = Pick<GoodsContent, "parts">;
type Known = ReadonlyMap<string, OwnPart>;

/** By variant, whatever lies in any of these and is there. */
export async function knownParts(
  container: MedusaContainer,
  producerId: string,
  contents: ReadonlyArray<Parts | null | undefined>,
): Promise<Known> {
  const known = await ownParts(container, producerId, idsIn(contents));
  return new Map(known.map((part) => [part.variant_id, part]));
}

/**
 * What lies in a box, as desk and officers read it, and what of it cannot be sold in it.
 * @param before what lay in it before, told of as well
 */
export function partsShown(
  { content, terms }: { content: Parts & Pick<GoodsContent, "set_no" | "abv">; terms: GoodsTerms },
  known: Known,
  before?: Parts | null,
): GoodsPartChoice[] {
  const inside = (content.parts ?? []).flatMap(({ variant_id }) => known.get(variant_id) ?? []);
  const together = hasSeason(terms, inside);
  return idsIn([content, before]).map((variant_id): GoodsPartChoice => {
    const part = known.get(variant_id);
    if (!part) return { variant_id, title: "", sku: null, left: 0, season_months: [], bar: "gone" };
    const choice = choiceOf(part, content);
    const bound = inside.includes(part) && choice.season_months.length > 0;
    return bound && !together ? { ...choice, bar: choice.bar ?? "no_season" } : choice;
  });
}

function idsIn(contents: ReadonlyArray<Parts | null | undefined>): string[] {
  return [...new Set(contents.flatMap((one) => (one?.parts ?? []).map(({ variant_id }) => variant_id)))];
}

function choiceOf(part: OwnPart, box: Pick<GoodsContent, "set_no" | "abv">): GoodsPartChoice {
  const { variant_id, title, sku, left } = part;
  const bar = partBar(box, part, todayOf(clock));
  return { variant_id, title, sku, left, season_months: part.terms.season_months, bar };
}

interface BoxRow {
  title: string;
}

const BOXES_WITH = `
  select distinct p.title from product_variant_inventory_item own
  join product_variant_inventory_item kit on kit.inventory_item_id = own.inventory_item_id
    and kit.variant_id <> own.variant_id and kit.deleted_at is null
  join product_variant box on box.id = kit.variant_id and box.deleted_at is null
  join product p on p.id = box.product_id and p.deleted_at is null
  where own.variant_id = :variant and own.deleted_at is null
  union
  select r.title from product_revision r, jsonb_array_elements(case jsonb_typeof(r.content -> 'parts')
    when 'array' then r.content -> 'parts' else '[]' end) part
  where part ->> 'variant_id' = :variant and r.state <> 'approved' and r.deleted_at is null
  order by 1`;

/** Names of the boxes that a variant lies in, in the shop or drafted. */
export async function boxesWith(container: MedusaContainer, variantId: string): Promise<string[]> {
  const { rows } = await sqlOf(container).raw<BoxRow>(BOXES_WITH, { variant: variantId });
  return rows.map(({ title }) => title);
}
