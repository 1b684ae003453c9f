import { setByNo, slugify } from "@market/ocop";
import type { GoodsContent, GoodsTerms, GoodsVariant } from "@market/store-contract";
import type { GoodsForShop, RevisionToApply } from "../workflows/own-goods";
import { FACTS } from "./content";
import type { LiveGoods } from "./read-live";

/** What is told apart by sizes in the shop; most goods have one. */
const KIND = "Loại";
const ONE_PIECE = { vi: "Một sản phẩm", en: "One piece" };

/** Who sells them. */
export interface Maker {
  id: string;
  handle: string;
  demo: boolean;
  commune_code: string | null;
  stock_location_id: string;
}

/** What lies in a gift box, as things that are counted; null: it is none. */
export type ItemsOfBox = Array<{ inventory_item_id: string; required_quantity: number }> | null;

type Decided = GoodsForShop["revision"];

/** New goods as Medusa's own workflow takes them, the same as those that the shop began with. */
export function goodsForShop(
  id: string,
  content: GoodsContent,
  terms: GoodsTerms,
  shop: { maker: Maker; handle: string; category_id: string | null; revision: Decided; items: ItemsOfBox },
): GoodsForShop {
  const { maker, handle, category_id, revision, items } = shop;
  return {
    revision,
    producer_id: maker.id,
    product: {
      id,
      handle,
      ...plainOf(content),
      ...(category_id ? { category_ids: [category_id] } : {}),
      images: content.pictures.map(imageOf),
      options: [{ title: KIND, values: content.variants.map(titleOf) }],
      variants: content.variants.map((variant) => ({
        ...variantOf(variant, maker),
        options: { [KIND]: titleOf(variant) },
        manage_inventory: true,
        ...(items ? { inventory_items: items } : {}),
        prices: pricesOf(variant),
      })),
      metadata: {
        ...withoutGaps(factsOf(content)),
        kind: "product",
        made_up: false,
        demo: maker.demo,
        ...(maker.commune_code ? { commune_code: maker.commune_code } : {}),
      },
    },
    stock: stockOf(maker, items ? [] : content.variants),
    terms: { product_id: id, ...terms, herbal_kind: content.herbal_kind, abv: content.abv },
    english: englishOf(id, content),
  };
}

/** A change of goods that the shop has. */
export function revisionToApply(
  live: LiveGoods,
  content: GoodsContent,
  shop: { maker: Maker; category_id: string | null; revision: Decided; items: ItemsOfBox },
): RevisionToApply {
  const { maker, category_id, revision, items } = shop;
  const inShop = new Set(live.stock.map(({ id }) => id));
  const kept = new Set(content.variants.map(({ id }) => id));
  const made = content.variants.filter(({ id }) => !id || !inShop.has(id));
  // Off sale they stay, until their producer puts them back.
  const status = live.may_return ? {} : { status: "published" as const };
  return {
    revision,
    product: {
      id: live.id,
      ...plainOf(content),
      ...status,
      ...(category_id ? { category_ids: [category_id] } : {}),
      images: content.pictures.map((picture) => {
        const image = live.image_ids.get(picture.url);
        return { ...(image ? { id: image } : {}), ...imageOf(picture) };
      }),
      metadata: factsOf(content),
    },
    variants: {
      made: made.map((variant) => ({
        ...variantOf(variant, maker),
        product_id: live.id,
        manage_inventory: true,
        ...(items ? { inventory_items: items } : {}),
        prices: pricesOf(variant),
      })),
      changed: content.variants
        .filter(({ id }) => id && inShop.has(id))
        .map((one) => withOwnCode(variantOf(one, maker), one, live)),
      gone: live.stock.flatMap(({ id }) => (kept.has(id) ? [] : id)),
    },
    stock: stockOf(maker, items ? [] : made),
    kits: content.variants.flatMap(({ id }) =>
      items && id && inShop.has(id) ? [{ variant_id: id, items }] : [],
    ),
    terms: { product_id: live.id, herbal_kind: content.herbal_kind, abv: content.abv },
    english: englishOf(live.id, content),
  };
}

function plainOf({ title, description, pictures }: GoodsContent) {
  return { title, description, thumbnail: pictures[0]?.url };
}

const imageOf = ({ url, alt, alt_en }: GoodsContent["pictures"][number]) => ({
  url,
  metadata: { alt, alt_en },
});

/** Medusa takes an empty text of these as: no longer there. */
function factsOf(content: GoodsContent): Record<string, string | number> {
  const texts = FACTS.flatMap((name) => [name, `${name}_en`] as const).map((name) => [name, content[name]]);
  return {
    ...Object.fromEntries(texts),
    set_no: content.set_no ?? "",
    weight_grams: content.variants[0]?.weight_grams ?? "",
  };
}

function withoutGaps(facts: Record<string, string | number>): Record<string, string | number> {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== ""));
}

const titleOf = ({ title }: GoodsVariant) => title || ONE_PIECE.vi;

/** In Medusa no two codes are the same, whoever's they are. */
function variantOf(variant: GoodsVariant, maker: Maker) {
  const { id, sku, weight_grams } = variant;
  return {
    id: id ?? "",
    title: titleOf(variant),
    sku: sku ? `${maker.handle}/${sku}` : null,
    weight: weight_grams,
    metadata: { own_sku: sku ?? "" },
  } as { id: string; title: string; sku?: string; weight?: number; metadata: Record<string, unknown> };
}

/** A code that is as it was is left alone: the office may have given it. */
function withOwnCode(made: ReturnType<typeof variantOf>, { id, sku }: GoodsVariant, live: LiveGoods) {
  const before = live.content.variants.find((variant) => variant.id === id);
  if (before?.sku !== sku) return made;
  const { sku: _, metadata: __, ...rest } = made;
  return rest;
}

const pricesOf = ({ price }: GoodsVariant) => [{ currency_code: "vnd", amount: price ?? 0 }];

function stockOf({ stock_location_id }: Maker, variants: readonly GoodsVariant[]): GoodsForShop["stock"] {
  const counted = variants.map(({ id, stock }) => ({ id: id ?? "", stock: stock ?? 0 }));
  return { location_id: stock_location_id, variants: counted };
}

function englishOf(id: string, content: GoodsContent): GoodsForShop["english"] {
  const { title_en, description_en, variants } = content;
  const own = {
    ...(title_en ? { title: title_en } : {}),
    ...(description_en ? { description: description_en } : {}),
  };
  return [
    { reference: "product", reference_id: id, translations: own },
    ...variants.map((variant): GoodsForShop["english"][number] => {
      const title = variant.title_en || (variant.title ? "" : ONE_PIECE.en);
      return {
        reference: "product_variant",
        reference_id: variant.id ?? "",
        translations: title ? { title } : {},
      };
    }),
  ];
}

/** Of whose name no sign can stand in an address. */
export const NO_NAME = "san-pham";

/** Its address: the name, and a number where others are called so. */
export function freeHandle(title: string, taken: ReadonlySet<string>): string {
  const wanted = slugify(title) || NO_NAME;
  let handle = wanted;
  for (let number = 2; taken.has(handle); number += 1) handle = `${wanted}-${number}`;
  return handle;
}

export const categorySlug = (setNo: number | null) => (setNo === null ? null : setByNo(setNo).slug);
