import type { FieldError, Locale } from "@market/store-contract";
import { translator } from "~/i18n";
import { StoreRefusal } from "~/medusa.server";
import { minutesOf } from "~/too-many.server";

const TEXT = ["required", "too_short", "too_long", "asked_before"] as const;
const PICTURES = ["too_many", "too_large", "other_kind"] as const;
const WHOLE = ["not_delivered", "not_visited", "cancelled", "edit_over"] as const;
const RETRY_SECONDS = 60;

/** What is wrong with each field of a form, in words. */
export type FieldWords = Partial<Record<"rating" | "text" | "pictures" | "reason", string>>;

export interface Refused {
  fields: FieldWords;
  /** What is wrong with the whole of it. */
  whole: string | null;
  status: number;
}

/**
 * A refusal in words; the form comes again with them.
 * @throws whatever else went wrong
 */
export function refusedIn(error: unknown, locale: Locale): Refused {
  const t = translator(locale, "review");
  if (error instanceof Response && error.status === 503) {
    return { fields: {}, whole: t("errors.unavailable"), status: 503 };
  }
  if (!(error instanceof StoreRefusal)) throw error;
  if (error.status === 429) {
    return tooOften(Number(error.errors[0]?.values?.seconds) || RETRY_SECONDS, locale);
  }
  const fields = Object.assign({}, ...error.errors.map((fault) => wordsOf(fault, locale))) as FieldWords;
  if (Object.keys(fields).length > 0) return { fields, whole: null, status: error.status };
  const code = WHOLE.find((each) => each === error.code) ?? "other";
  return { fields, whole: t(`errors.${code}`), status: error.status };
}

export function tooOften(seconds: number, locale: Locale): Refused {
  const t = translator(locale, "review");
  return { fields: {}, whole: t("errors.too_many", { count: minutesOf(seconds) }), status: 429 };
}

function wordsOf({ field, code, values }: FieldError, locale: Locale): FieldWords {
  const t = translator(locale, "review");
  if (field === "rating") return { rating: t("errors.rating") };
  if (field === "reason") return { reason: t("errors.reason") };
  if (field === "text") {
    return { text: t(`errors.text.${TEXT.find((each) => each === code) ?? "other"}`, { ...values }) };
  }
  if (field === "pictures") {
    return {
      pictures: t(`errors.pictures.${PICTURES.find((each) => each === code) ?? "other"}`, { ...values }),
    };
  }
  return {};
}
