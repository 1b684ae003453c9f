import type { TFunction } from "i18next";

type Values = Record<string, string | number> | undefined;

/** Why a code takes nothing off, as a sentence. */
export function tellCode(t: TFunction<"discount">, reason: string, values?: Values): string {
  if (reason === "fields_wrong") return t("fault.required");
  if (reason === "too_many_codes") return t("fault.too_many_codes", { count: Number(values?.max ?? 0) });
  if (reason === "too_many_tries") return t("fault.too_many_tries", { count: Number(values?.minutes ?? 1) });
  if (reason === "too_fast") return t("fault.too_fast", { count: Number(values?.minutes ?? 1) });
  return t([`fault.${reason}` as "fault.other", "fault.other"]);
}
