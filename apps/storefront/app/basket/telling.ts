import { formatDay, formatDong } from "@market/ocop";
import type { BasketNotice, FieldError, Locale } from "@market/store-contract";
import type { TFunction } from "i18next";
import { translator } from "~/i18n";
import { monthName } from "~/terms/telling";
import { tellVisitRefusal } from "./visit-telling";

/** What changed with a line, as a sentence. */
export function tellNotice(t: TFunction<"basket">, locale: Locale, notice: BasketNotice): string {
  const { code, title, before = 0, after = 0 } = notice;
  if (code === "price_changed") {
    const prices = { before: formatDong(before, locale), after: formatDong(after, locale) };
    return t("notice.price_changed", { title, ...prices });
  }
  if (code === "stock_short") return t("notice.stock_short", { title, before, count: after });
  if (code === "out_of_season") {
    return t("notice.out_of_season", { title, month: monthName(locale, after) });
  }
  if (code === "shop_resting") return tellRest(t, locale, "notice", title, notice.until);
  if (code === "hold_lapsed" || code === "visit_gone") {
    return translator(locale, "visit")(`notice.${code}`, { title });
  }
  return t(`notice.${code}`, { title });
}

/** Until when its producer rests, where that is known. */
function tellRest(
  t: TFunction<"basket">,
  locale: Locale,
  where: "notice" | "refused",
  title: string,
  until: string | null | undefined,
): string {
  if (!until) return t(`${where}.shop_resting`, { title });
  return t(`${where}.shop_resting_until`, { title, day: formatDay(until, locale) });
}

/** The notice, when it stands in the way of buying: it has to be put right first. */
export function isInTheWay(notice: BasketNotice): boolean {
  return notice.code !== "price_changed" && notice.code !== "hold_lapsed";
}

/** Why a change of the basket was refused, as a sentence. */
export function tellRefusal(
  t: TFunction<"basket">,
  locale: Locale,
  refusal: { code: string; errors: FieldError[] },
): string {
  const aboutVisit = tellVisitRefusal(translator(locale, "visit"), refusal);
  if (aboutVisit) return aboutVisit;
  const values = refusal.errors[0]?.values ?? {};
  const title = String(values.title ?? "");
  switch (refusal.code) {
    case "stock_short": {
      const count = Number(values.available ?? 0);
      const inBasket = Number(values.in_basket ?? 0);
      return inBasket > 0
        ? t("refused.stock_short_in_basket", { title, count, inBasket })
        : t("refused.stock_short", { title, count });
    }
    case "out_of_season": {
      return t("refused.out_of_season", { title, month: monthName(locale, Number(values.month ?? 1)) });
    }
    case "shop_resting":
      return tellRest(t, locale, "refused", title, String(values.until ?? ""));
    case "sold_out":
    case "box_barred":
    case "box_no_season":
      return t(`refused.${refusal.code}`, { title });
    case "not_for_sale":
    case "no_longer_sold":
      return t("refused.not_for_sale");
    case "too_many":
      return t("refused.too_many", { max: Number(values.max ?? 999) });
    case "basket_bought":
      return t("refused.basket_bought");
    case "no_such_line":
      return t("refused.no_such_line");
    case "no_such_basket":
      return t("refused.no_such_basket");
    case "quantity_changed":
      return t("refused.quantity_changed", { title, count: Number(values.now ?? 0) });
    case "basket_busy":
      return t("refused.basket_busy");
    default:
      return t("refused.other");
  }
}
