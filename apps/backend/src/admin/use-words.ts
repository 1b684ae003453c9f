import { type Day, formatDay, formatDong } from "@market/ocop";
import { useTranslation } from "react-i18next";

/** Our words in the officer's language; days as they are written in it. */
export function useWords() {
  const { t, i18n } = useTranslation("market");
  const locale: "vi" | "en" = i18n.language.startsWith("vi") ? "vi" : "en";
  return {
    /** With a `count` the words are those for so many. */
    t: (key: string, values: Record<string, string | number> = {}) => t(key, values),
    locale,
    dong: (amount: number) => formatDong(amount, locale),
    day: (day: Day | null) => (day ? formatDay(day, locale) : "–"),
    moment: (iso: string) =>
      new Intl.DateTimeFormat(locale === "vi" ? "vi-VN" : "en-GB", {
        dateStyle: "short",
        timeStyle: "short",
        timeZone: "Asia/Ho_Chi_Minh",
      }).format(new Date(iso)),
  };
}
