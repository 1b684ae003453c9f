import { formatDong } from "@market/ocop";
import type { Discount } from "@market/store-contract";
import { useLocale } from "~/components/link";
import { useT } from "~/i18n";

/** What each code and promotion takes off, as rows of a list of amounts. */
export function DiscountRows({ discounts }: { discounts: Discount[] }) {
  const t = useT("discount");
  const locale = useLocale();
  return discounts.map(({ code, automatic, amount, delivery }) => (
    <div key={code} className="flex flex-wrap justify-between gap-x-4 text-accent-deep">
      <dt>{t(automatic ? "automatic" : "code", { code })}</dt>
      <dd className={amount > 0 || !delivery ? "shrink-0 tabular-nums" : "text-right text-sm"}>
        {amount > 0 || !delivery ? formatDong(-amount, locale) : t("onDelivery")}
      </dd>
    </div>
  ));
}
