import { formatDong } from "@market/ocop";
import type { FieldError, Locale } from "@market/store-contract";
import type { TFunction } from "i18next";
import type { FieldState } from "~/components/forms";
import type { CheckoutDraft, CheckoutRefusal } from "./draft";

/** What is wrong with a field and what mends it; a word that has no sentence of its own gets the general one. */
export function tellError(t: TFunction<"checkout">, { field, code, values }: FieldError): string {
  const place = /^(delivery|gift_messages)\./.exec(field)?.[1] ?? field;
  const keys = [`errors.${place}.${code}`, `errors.any.${code}`, "errors.any.wrong"];
  return t(keys as ["errors.any.wrong"], values);
}

/** Why no order came of it, as a title and a sentence. */
export function tellRefusal(
  t: TFunction<"checkout">,
  locale: Locale,
  refusal: CheckoutRefusal,
): { title: string; text: string } {
  const { code, before = 0, after = 0 } = refusal;
  if (code === "total_changed") {
    const amounts = { before: formatDong(before, locale), after: formatDong(after, locale) };
    return { title: t("refused.total_changed.title"), text: t("refused.total_changed.text", amounts) };
  }
  if (code === "too_many") {
    const minutes = Math.max(1, Math.ceil((refusal.wait ?? 60) / 60));
    return { title: t("refused.too_many.title"), text: t("refused.too_many.text", { count: minutes }) };
  }
  if (code === "stock_ran_out") {
    return { title: t("refused.stock_ran_out.title"), text: t("refused.stock_ran_out.text") };
  }
  if (code === "payment_refused") {
    return { title: t("refused.payment_refused.title"), text: t("refused.payment_refused.text") };
  }
  if (code === "payment_awaited") {
    return { title: t("refused.payment_awaited.title"), text: t("refused.payment_awaited.text") };
  }
  if (code === "cards_away" || code === "card_amount") {
    return { title: t(`refused.${code}.title`), text: t(`refused.${code}.text`) };
  }
  if (code === "signed_out") {
    return { title: t("refused.signed_out.title"), text: t("refused.signed_out.text") };
  }
  if (code === "basket_gone") {
    return { title: t("refused.basket_gone.title"), text: t("refused.basket_gone.text") };
  }
  return { title: t("refused.other.title"), text: t("refused.other.text") };
}

/** The id of a field's control, where an error's link leads. */
export function fieldId(name: string): string {
  return name.replaceAll(".", "-");
}

/** One field as the form's components take it: its value as typed, its errors in words. */
export function fieldOf(
  t: TFunction<"checkout">,
  draft: CheckoutDraft,
  name: string,
  initialValue: string,
): FieldState {
  const errors = draft.errors.filter(({ field }) => field === name).map((error) => tellError(t, error));
  return { id: fieldId(name), name, errors, initialValue };
}
