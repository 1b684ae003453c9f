import type { CertificateFacts } from "@market/ocop";
import type { MedusaContainer } from "@medusajs/framework/types";
import { sqlOf } from "../booking/database";
import { queryLocale } from "../purchase/place-of-sale";
import { type TermsRow, termsOf } from "../selling-terms";
import { variantName } from "../variant-name";
import type { PartFacts } from "./rules";

/** Something that lies in a box, as the shop has it now. */
export interface Part extends PartFacts {
  /** Empty where it is there no more. */
  variant_id: string;
  product_id: string;
  handle: string;
  title: string;
  /** Of several sizes, or named; else empty. */
  variant_title: string;
  /** Product and size in Vietnamese, as orders keep them. */
  title_vi: string;
  /** The same in English; null where neither has an English name. */
  title_en: string | null;
  /** The producer's own code. */
  sku: string | null;
  pieces: number;
  /** There is not enough of it for one box. */
  short: boolean;
  certificates: CertificateFacts[];
}

/**
 * `kit`: a link of a box to a thing that is counted; `part`: the goods of one piece which that thing is the stock of; `goods`: their product.
 * What lies in a box must be its producer's (`:owner`, or the box's own).
 */
export const PART_OF_KIT = `
  left join lateral (select own.variant_id from product_variant_inventory_item own
    where own.inventory_item_id = kit.inventory_item_id and own.deleted_at is null and own.variant_id <> kit.variant_id
      and (select sum(every.required_quantity) from product_variant_inventory_item every
        where every.variant_id = own.variant_id and every.deleted_at is null) = 1
    order by own.variant_id limit 1) alone on true
  left join product_variant part on part.id = alone.variant_id and part.deleted_at is null
  left join product goods on goods.id = part.product_id and goods.deleted_at is null`;

const PARTS = `
  select kit.variant_id as box, kit.required_quantity as pieces, part.id as variant_id, goods.id as product_id, goods.handle,
    coalesce(tg.translations ->> 'title', goods.title) as title,
    coalesce(tp.translations ->> 'title', part.title) as variant_title,
    goods.title as title_vi, part.title as variant_title_vi,
    eg.translations ->> 'title' as title_en, ep.translations ->> 'title' as variant_title_en, coalesce(nullif(part.metadata ->> 'own_sku', ''), part.sku) as sku,
    goods.status = 'published' as published,
    coalesce(part.manage_inventory and not part.allow_backorder, false) and kit.required_quantity > coalesce((
      select max(level.stocked_quantity - level.reserved_quantity) from inventory_level level
      where level.inventory_item_id = kit.inventory_item_id and level.deleted_at is null), 0) as short,
    case when goods.metadata ->> 'set_no' ~ '^[0-9]{1,2}$' then (goods.metadata ->> 'set_no')::int end as set_no,
    exists (select from producer_producer_product_product maker
      join producer_producer_product_product boxed on boxed.producer_id = maker.producer_id and boxed.deleted_at is null
        and boxed.product_id = whole.product_id
      where maker.product_id = goods.id and maker.deleted_at is null) as same_producer,
    (select to_json(t) from selling_terms t where t.product_id = goods.id and t.deleted_at is null limit 1) as selling_terms,
    (select json_agg(to_json(c)) from product_product_certification_certificate k
      join certificate c on c.id = k.certificate_id and c.deleted_at is null
      where k.product_id = goods.id and k.deleted_at is null) as certificates
  from product_variant_inventory_item kit
  join product_variant whole on whole.id = kit.variant_id and whole.deleted_at is null
  ${PART_OF_KIT}
  left join translation tg on tg.reference_id = goods.id and tg.locale_code = :locale and tg.deleted_at is null
  left join translation tp on tp.reference_id = part.id and tp.locale_code = :locale and tp.deleted_at is null
  left join translation eg on eg.reference_id = goods.id and eg.locale_code = :english and eg.deleted_at is null
  left join translation ep on ep.reference_id = part.id and ep.locale_code = :english and ep.deleted_at is null
  where kit.variant_id = any(:boxes) and kit.deleted_at is null
  order by goods.title, part.variant_rank, part.id`;

interface Row {
  box: string;
  pieces: number;
  variant_id: string | null;
  product_id: string | null;
  handle: string | null;
  title: string | null;
  variant_title: string | null;
  title_vi: string | null;
  variant_title_vi: string | null;
  title_en: string | null;
  variant_title_en: string | null;
  sku: string | null;
  published: boolean | null;
  short: boolean;
  set_no: number | null;
  same_producer: boolean;
  selling_terms: TermsRow;
  certificates: CertificateFacts[] | null;
}

/**
 * What lies in each of these boxes, by variant. Ask for boxes alone, see `isBox`.
 * @param locale as Medusa's translations are called; none for Vietnamese
 */
export async function partsOf(
  container: MedusaContainer,
  boxes: readonly string[],
  locale = "",
): Promise<Map<string, Part[]>> {
  if (boxes.length === 0) return new Map();
  const { rows } = await sqlOf(container).raw<Row>(PARTS, {
    boxes: [...boxes],
    locale,
    english: queryLocale("en"),
  });
  const parts = new Map<string, Part[]>(boxes.map((id) => [id, []]));
  for (const row of rows) parts.get(row.box)?.push(partOf(row));
  return parts;
}

function partOf(row: Row): Part {
  const { variant_id, product_id, handle, title, variant_title, sku, set_no } = row;
  const terms = termsOf(row.selling_terms);
  return {
    variant_id: variant_id ?? "",
    product_id: product_id ?? "",
    handle: handle ?? "",
    title: title ?? "",
    variant_title: variantName(variant_title) ?? "",
    title_vi: partTitle({
      title: row.title_vi ?? "",
      variant_title: variantName(row.variant_title_vi) ?? "",
    }),
    title_en: englishTitle(row),
    sku: sku || null,
    pieces: Number(row.pieces),
    short: row.short,
    there: product_id !== null && row.same_producer,
    on_sale: row.published === true,
    set_no,
    terms,
    certificates: row.certificates ?? [],
  };
}

/** What is named in one language alone keeps that name. */
function englishTitle({ title_vi, variant_title_vi, title_en, variant_title_en }: Row): string | null {
  if (!title_en && !variant_title_en) return null;
  return partTitle({
    title: title_en || (title_vi ?? ""),
    variant_title: variantName(variant_title_en || variant_title_vi) ?? "",
  });
}

/** As a desk, a slip and an order call it. */
export const partTitle = ({ title, variant_title }: Pick<Part, "title" | "variant_title">) =>
  [title, variant_title].filter(Boolean).join(", ");
