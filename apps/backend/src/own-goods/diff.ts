import type { GoodsChange, GoodsContent } from "@market/store-contract";
import { CONTENT_FIELDS, isSame } from "./content";

/** Field by field what would change; all that is not empty where there is nothing yet. */
export function changesOf(before: GoodsContent | null, after: GoodsContent): GoodsChange[] {
  return CONTENT_FIELDS.flatMap((field): GoodsChange[] => {
    if (before) {
      return isSame(before[field], after[field])
        ? []
        : [{ field, before: before[field], after: after[field] }];
    }
    return isEmpty(after[field]) ? [] : [{ field, before: null, after: after[field] }];
  });
}

function isEmpty(value: GoodsContent[keyof GoodsContent]): boolean {
  return value === null || value === "" || (Array.isArray(value) && value.length === 0);
}
