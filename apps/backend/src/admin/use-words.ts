import { type Day, formatDay } from "@market/ocop";
import { useTranslation } from "react-i18next";

/** Our words in the officer's language; days as they are written in it. */
export function useWords() {
  const { t, i18n } = useTranslation("market");
  const locale: "vi" | "en" = i18n.language.startsWith("vi") ? "vi" : "en";
  return {
    t: (key: string) => t(key),
    locale,
    day: (day: Day | null) => (day ? formatDay(day, locale) : "–"),
    moment: (iso: string) =>
      new Intl.DateTimeFormat(locale === "vi" ? "vi-VN" : "en-GB", {
        dateStyle: "short",
        timeStyle: "short",
        timeZone: "Asia/Ho_Chi_Minh",
      }).format(new Date(iso)),
  };
}
