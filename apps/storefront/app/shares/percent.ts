import type { Locale } from "@market/store-contract";

/** Basis points as people read them: `33,33 %`, in English `33.33%`. */
export function tellPercent(basisPoints: number, locale: Locale): string {
  const number = new Intl.NumberFormat(locale === "vi" ? "vi-VN" : "en-GB", { maximumFractionDigits: 2 });
  return `${number.format(basisPoints / 100)}${locale === "vi" ? "\u00A0%" : "%"}`;
}

/** What was typed, with a comma or a point, in basis points; null where it is no part of a hundred. */
export function readPercent(text: string): number | null {
  const typed = text.trim().replace(/\s*%$/, "").replace(",", ".");
  if (!/^\d{1,3}(\.\d{1,2})?$/.test(typed)) return null;
  const points = Math.round(Number(typed) * 100);
  return points >= 1 && points <= 10_000 ? points : null;
}
