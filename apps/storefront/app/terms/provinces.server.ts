import { provinces } from "@market/ocop/places";
import type { ProvinceChoice } from "./ships-to";

/** Today's provinces, and the one that was asked about; anything else than a code of theirs asks about none. */
export function provinceChoice(code: string | null): ProvinceChoice {
  const all = provinces().map((province) => ({ code: province.code, name: province.name }));
  return { provinces: all, chosen: all.find((province) => province.code === code) ?? null };
}
