import type { OwnGoods } from "@market/store-contract";
import { type Fault, type TypedGoods, typedOf } from "./typed-goods";

/** The form comes again: as it was typed, with what is wrong. */
export interface GoodsDraft {
  typed: TypedGoods;
  faults: Fault[];
  /** Of the whole: somebody else saved meanwhile, or nothing is wrong and pictures or rows were only added. */
  refusal: string | null;
}

/**
 * Somebody else saved meanwhile. What only they changed is taken over; of what both changed, what was typed stays and theirs is told
 * beside it. To save it now is to decide for it.
 */
export function withOthersChanges(
  typed: TypedGoods,
  faults: readonly Fault[],
  now: Pick<OwnGoods, "content" | "terms" | "version">,
): GoodsDraft {
  const current = typedOf(now);
  const merged: TypedGoods = { ...typed, texts: { ...typed.texts }, version: now.version };
  for (const { field } of faults.filter(({ code }) => code === "changed_by_other")) {
    if (field === "season_months") merged.months = current.months;
    else if (field === "ship_to") merged.provinces = current.provinces;
    else if (field === "variants") merged.variants = current.variants;
    else if (field === "parts") merged.parts = current.parts;
    else if (field === "pictures") merged.pictures = current.pictures;
    else if (field in merged.texts) {
      const name = field as keyof TypedGoods["texts"];
      merged.texts[name] = current.texts[name];
    }
  }
  return { typed: merged, faults: [...faults], refusal: "changed_meanwhile" };
}

/** Where a fault's link leads. */
export const fieldId = (name: string) => name.replaceAll(".", "-");
