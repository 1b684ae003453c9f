import type { Language } from "./language";

/** An amount as the shop writes it; told again here, so that a wrong form in the shop is seen. */
export function dong(amount: number, language: Language): string {
  const digits = String(amount).replace(/\B(?=(\d{3})+$)/g, language === "vi" ? "." : ",");
  return language === "vi" ? `${digits}\u00a0₫` : `₫${digits}`;
}
