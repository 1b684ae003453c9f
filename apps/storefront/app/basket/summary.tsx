import { formatDong } from "@market/ocop";
import type { Basket } from "@market/store-contract";
import { ArrowIcon, CheckIcon } from "~/components/icons";
import { Anchor, useLocale } from "~/components/link";
import { useT } from "~/i18n";
import { BuyersNote } from "~/legal/buyers-note";
import type { CodeRefused } from "./change.server";
import { DiscountCode } from "./discount-code";
import { DiscountRows } from "./discount-rows";
import { isVisitsOnly } from "./visit";

/** What it comes to, what is still to come, and the way on. */
export function BasketSummary({
  basket,
  blocked,
  refused,
}: {
  basket: Basket;
  blocked: boolean;
  refused?: CodeRefused;
}) {
  const t = useT("basket");
  const tVisit = useT("visit");
  const locale = useLocale();
  const visitsOnly = basket.parts.every(isVisitsOnly);
  return (
    <section aria-labelledby="summary-title" className="panel lg:sticky lg:top-6">
      <h2 id="summary-title" className="text-lg font-semibold">
        {t("summary")}
      </h2>
      <dl className="mt-3 space-y-1.5 text-sm">
        {basket.parts.map((part) => (
          <div key={part.producer.id} className="flex justify-between gap-4">
            <dt className="min-w-0 text-muted">{part.producer.name}</dt>
            <dd className="shrink-0 tabular-nums">{formatDong(part.subtotal, locale)}</dd>
          </div>
        ))}
        <DiscountRows discounts={basket.discounts} />
        <div className="flex items-baseline justify-between gap-4 border-t border-line pt-3 text-base">
          <dt className="font-semibold">{visitsOnly ? tVisit("onlyVisits.total") : t("total")}</dt>
          <dd className="text-2xl font-semibold tabular-nums">
            {formatDong(basket.subtotal - basket.discount, locale)}
          </dd>
        </div>
      </dl>
      <p className="mt-2 text-sm text-muted">
        {t("taxIn")} {visitsOnly ? tVisit("onlyVisits.summary") : t("deliveryLater")}
      </p>
      <DiscountCode basket={basket} refused={refused} />
      {blocked ? (
        <p className="mt-5 rounded-xl bg-warn-soft p-4 font-semibold text-warn">{t("notices.blocked")}</p>
      ) : (
        <Anchor to="/checkout" className="button mt-5 w-full text-lg">
          {t("checkout")}
          <ArrowIcon width="20" height="20" />
        </Anchor>
      )}
      <ul className="mt-5 space-y-1.5 text-sm text-muted">
        {(visitsOnly
          ? [tVisit("onlyVisits.promisePay"), tVisit("onlyVisits.promiseCancel"), t("promise.account")]
          : (["cash", "open", "account"] as const).map((promise) => t(`promise.${promise}`))
        ).map((promise) => (
          <li key={promise} className="flex gap-2">
            <CheckIcon width="18" height="18" className="mt-0.5 shrink-0 text-accent" />
            {promise}
          </li>
        ))}
      </ul>
      <BuyersNote pages={visitsOnly ? ["terms", "returns"] : ["delivery", "returns"]} />
      <p className="mt-5 border-t border-line pt-3 text-center">
        <Anchor to="/products" className="link inline-block py-2 text-sm">
          {t("continue")}
        </Anchor>
      </p>
    </section>
  );
}
