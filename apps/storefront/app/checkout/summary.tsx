import { formatDong } from "@market/ocop";
import type { Basket } from "@market/store-contract";
import type { ReactNode } from "react";
import { DiscountRows } from "~/basket/discount-rows";
import { isVisitsOnly } from "~/basket/visit";
import { whenOf } from "~/basket/visit-line";
import { CheckIcon } from "~/components/icons";
import { Anchor, useLocale } from "~/components/link";
import { Picture } from "~/components/picture";
import { useT } from "~/i18n";
import { BuyersNote } from "~/legal/buyers-note";
import type { CheckoutDraft } from "./draft";
import { methodsOf } from "./payment-methods";
import { type PartTotals, priceOf, totalsOf } from "./totals";

interface Props {
  basket: Basket;
  draft: CheckoutDraft;
  blocked: boolean;
}

/** What is ordered, from whom, and what it comes to with the delivery chosen; the button that orders. */
export function CheckoutSummary({ basket, draft, blocked }: Props) {
  const t = useT("checkout");
  const locale = useLocale();
  const tVisit = useT("visit");
  const totals = totalsOf(basket, draft.values.delivery);
  const visitsOnly = basket.parts.every(isVisitsOnly);
  const onTheSpot = methodsOf(basket).every((method) => method === "cash_on_delivery");
  const inspect = onTheSpot ? t("promise.open") : t("promise.inspect");
  const promises = [
    ...(onTheSpot ? [t("promise.later")] : []),
    visitsOnly ? tVisit("onlyVisits.promiseCancel") : inspect,
    ...(onTheSpot ? [t("promise.direct")] : [t("promise.back")]),
  ];
  return (
    <section aria-labelledby="order-title" className="panel lg:sticky lg:top-6">
      <div className="flex items-baseline justify-between gap-4">
        <h2 id="order-title" className="text-lg font-semibold">
          {t("summary.title")}
        </h2>
        <Anchor to="/cart" className="link inline-block py-2 text-sm">
          {t("summary.edit")}
        </Anchor>
      </div>
      {totals.parts.map((part) => (
        <PartSummary key={part.part.producer.id} {...part} />
      ))}
      <dl className="mt-4 space-y-1.5 border-t border-line pt-4">
        <Row label={visitsOnly ? tVisit("onlyVisits.goods") : t("summary.goods")}>
          {formatDong(totals.goods, locale)}
        </Row>
        <DiscountRows discounts={basket.discounts.filter(({ amount }) => amount > 0)} />
        {!visitsOnly && (
          <Row label={t("summary.delivery")}>
            <span data-total="delivery">{formatDong(totals.delivery, locale)}</span>
          </Row>
        )}
        <div className="flex items-baseline justify-between gap-4 pt-2">
          <dt className="font-semibold">{t("summary.total")}</dt>
          <dd
            data-total="all"
            aria-live="polite"
            tabIndex={-1}
            // biome-ignore lint/a11y/noAutofocus: the page came again because of this number
            autoFocus={draft.focus === "total"}
            className="text-2xl font-semibold tabular-nums"
          >
            {formatDong(totals.total, locale)}
          </dd>
        </div>
      </dl>
      <p className="mt-1 text-sm text-muted">{t("summary.taxIn")}</p>
      <input type="hidden" name="expected_total" value={totals.total} />
      {!visitsOnly && (
        <div className="no-script-only mt-4">
          <button type="submit" name="intent" value="totals" className="button-quiet w-full">
            {t("summary.refresh")}
          </button>
          <p className="mt-1.5 text-sm text-muted">{t("summary.refreshHint")}</p>
        </div>
      )}
      {blocked ? (
        <p className="mt-5 rounded-xl bg-warn-soft p-4 font-semibold text-warn">{t("summary.blocked")}</p>
      ) : (
        <button
          type="submit"
          name="intent"
          value="place"
          className="button mt-5 w-full text-lg"
          data-once={t("placing")}
        >
          {t("place")}
        </button>
      )}
      <ul className="mt-4 space-y-1.5 text-sm text-muted">
        {promises.map((promise) => (
          <li key={promise} className="flex gap-2">
            <CheckIcon width="18" height="18" className="mt-0.5 shrink-0 text-accent" />
            {promise}
          </li>
        ))}
      </ul>
      <BuyersNote lead="agree" pages={["terms", "returns", "privacy"]} />
    </section>
  );
}

function PartSummary({ part, option, total }: PartTotals) {
  const t = useT("checkout");
  const tDiscount = useT("discount");
  const tVisit = useT("visit");
  const locale = useLocale();
  const amount = priceOf(option);
  return (
    <section
      className="mt-4 border-t border-line pt-4 text-sm"
      data-part={part.producer.id}
      data-goods={part.subtotal - part.discount}
    >
      <h3 className="font-semibold">{part.producer.name}</h3>
      <ul className="mt-2 space-y-1.5">
        {part.lines.map((line) => (
          <li key={line.id} className="flex items-center gap-3">
            <Picture src={line.thumbnail} alt="" sizes="3rem" widths={[160]} className="summary-picture" />
            <span className="min-w-0 flex-1">
              <span className="tabular-nums text-muted">{line.quantity} × </span>
              {line.title}
              {line.visit && <span className="block text-muted">{whenOf(tVisit, locale, line.visit)}</span>}
            </span>
            <span className="shrink-0 tabular-nums">{formatDong(line.total, locale)}</span>
          </li>
        ))}
      </ul>
      <dl className="mt-1.5 space-y-1.5">
        {part.discount > 0 && (
          <Row label={tDiscount("off")}>
            <span className="text-accent-deep">{formatDong(-part.discount, locale)}</span>
          </Row>
        )}
        {!isVisitsOnly(part) && (
          <Row label={t("summary.partDelivery")}>
            <span data-total="part-delivery">{amount === 0 ? t("free") : formatDong(amount, locale)}</span>
          </Row>
        )}
        <div className="flex justify-between gap-4 font-semibold">
          <dt>{t("summary.partTotal")}</dt>
          <dd data-total="part" className="shrink-0 tabular-nums">
            {formatDong(total, locale)}
          </dd>
        </div>
      </dl>
    </section>
  );
}

function Row({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="flex justify-between gap-4">
      <dt className="text-muted">{label}</dt>
      <dd className="shrink-0 tabular-nums">{children}</dd>
    </div>
  );
}
