import {
  type Day,
  healthClaims,
  isAlcohol,
  isTourism,
  licenceStands,
  SET_OF_COSMETICS,
  SET_OF_SUPPLEMENTS_AND_MEDICINES,
} from "@market/ocop";
import type { FieldError, GoodsContent, GoodsVariant } from "@market/store-contract";
import { TEXTS } from "./content";

/** What is known about whoever sells them, and where. */
export interface Seller {
  alcohol_licence: string | null;
  alcohol_licence_until: string | null;
}

export interface Rules {
  today: Day;
  seller: Seller;
  /** Whether the operator lets alcohol be sold at all. */
  alcoholSold: boolean;
  /** Variants that the shop has: price and stock of others must come with them. */
  inShop: ReadonlySet<string>;
}

/** What is wrong whether or not it is sent: codes and names by which nobody could tell two variants apart. */
export function draftFaults({ variants }: GoodsContent): FieldError[] {
  return variants.flatMap((variant, place) => {
    const earlier = variants.slice(0, place);
    const faults: FieldError[] = [];
    if (variant.title && earlier.some(({ title }) => title === variant.title))
      faults.push({ field: `variants.${place}.title`, code: "twice" });
    if (variant.sku && earlier.some(({ sku }) => sku === variant.sku))
      faults.push({ field: `variants.${place}.sku`, code: "twice" });
    return faults;
  });
}

/** What an officer would send goods back for without looking at them. */
export function faultsBeforeReview(content: GoodsContent, rules: Rules): FieldError[] {
  const faults = [...draftFaults(content), ...setFaults(content, rules)];
  if (!content.description) faults.push({ field: "description", code: "required" });
  if (content.pictures.length === 0) faults.push({ field: "pictures", code: "required" });
  if (content.variants.length === 0) faults.push({ field: "variants", code: "required" });
  const several = content.variants.length > 1;
  content.variants.forEach((variant, place) => {
    const counted = content.parts === null;
    faults.push(...variantFaults(variant, `variants.${place}`, { several, counted }, rules.inShop));
  });
  return faults;
}

function variantFaults(
  { id, title, price, stock }: GoodsVariant,
  at: string,
  { several, counted }: { several: boolean; counted: boolean },
  inShop: ReadonlySet<string>,
): FieldError[] {
  const faults: FieldError[] = [];
  if (several && !title) faults.push({ field: `${at}.title`, code: "required" });
  if (id !== null && inShop.has(id)) return faults;
  if (price === null) faults.push({ field: `${at}.price`, code: "required" });
  // A gift box has the stock of what lies in it.
  if (stock === null && counted) faults.push({ field: `${at}.stock`, code: "required" });
  return faults;
}

function setFaults(content: GoodsContent, { today, seller, alcoholSold }: Rules): FieldError[] {
  const { set_no, herbal_kind, abv } = content;
  if (set_no === null) return [{ field: "set_no", code: "required" }];
  if (isTourism(set_no)) return [{ field: "set_no", code: "set_of_visits" }];
  if (isAlcohol(set_no)) {
    const licence = { number: seller.alcohol_licence, until: seller.alcohol_licence_until };
    if (!alcoholSold) return [{ field: "set_no", code: "alcohol_not_sold" }];
    if (!licenceStands(licence, today)) return [{ field: "set_no", code: "no_alcohol_licence" }];
    return abv === null ? [{ field: "abv", code: "required" }] : [];
  }
  if (set_no === SET_OF_SUPPLEMENTS_AND_MEDICINES) {
    if (herbal_kind === null) return [{ field: "herbal_kind", code: "required" }];
    return herbal_kind === "medicine" ? [{ field: "herbal_kind", code: "medicine_not_sold" }] : [];
  }
  return set_no === SET_OF_COSMETICS ? claimsIn(content) : [];
}

/** A cosmetic may not claim to heal, in any of its texts. */
function claimsIn(content: GoodsContent): FieldError[] {
  return TEXTS.flatMap((name) => [name, `${name}_en`] as const).flatMap((field): FieldError[] => {
    const words = healthClaims(content[field]);
    return words.length ? [{ field, code: "health_claims", values: { words: words.join(", ") } }] : [];
  });
}
