import { dayOf, formatDay, formatDong } from "@market/ocop";
import type { MyPurchasesAnswer, PurchaseSummary } from "@market/store-contract";
import { Anchor, useLocale } from "~/components/link";
import { Picture } from "~/components/picture";
import { useT } from "~/i18n";

/** All that a customer bought, the newest first. */
export function PurchaseList({ purchases, page, pages }: MyPurchasesAnswer) {
  if (purchases.length === 0) return <NoPurchases />;
  return (
    <>
      <ul className="space-y-4">
        {purchases.map((purchase) => (
          <li key={purchase.id}>
            <PurchaseRow purchase={purchase} />
          </li>
        ))}
      </ul>
      {pages > 1 && <Pages page={page} pages={pages} />}
    </>
  );
}

function PurchaseRow({ purchase }: { purchase: PurchaseSummary }) {
  const t = useT("orders");
  const locale = useLocale();
  const { id, number, lines } = purchase;
  const more = purchase.line_count - lines.length;
  const day = formatDay(dayOf(new Date(purchase.placed_at)), locale);
  return (
    <article className="panel" aria-labelledby={`purchase-${id}`}>
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 id={`purchase-${id}`} className="text-lg font-semibold tabular-nums">
          {number}
        </h2>
        <p className="text-sm text-muted">{t("list.placedOn", { day })}</p>
      </div>
      <ul className="mt-3 flex flex-wrap gap-x-5 gap-y-1 text-sm">
        {purchase.orders.map(({ producer, status, kind }) => (
          <li key={producer}>
            <span className="order-state" data-state={status}>
              {t(`status.${status === "shipped" && kind === "pickup" ? "ready" : status}`)}
            </span>{" "}
            <span className="text-muted">{producer}</span>
          </li>
        ))}
      </ul>
      <div className="mt-4 flex items-center gap-3">
        <ul className="flex gap-2" aria-hidden="true">
          {lines.map((line, place) => (
            <li key={line.id} className={place > 1 ? "max-sm:hidden" : undefined}>
              <Picture
                src={line.thumbnail}
                alt=""
                sizes="4rem"
                widths={[160]}
                className="basket-line-picture !size-16"
              />
            </li>
          ))}
        </ul>
        <p className="min-w-0 text-sm">
          {lines.map(({ title }) => title).join(", ")}
          {more > 0 && <span className="text-muted"> {t("list.more", { count: more })}</span>}
        </p>
      </div>
      <div className="mt-4 flex flex-wrap items-center justify-between gap-3 border-t border-line pt-4">
        <p>
          <span className="text-sm text-muted">{t("list.pieces", { count: purchase.item_count })} · </span>
          <span className="sr-only">{t("list.total")}: </span>
          <span className="font-semibold tabular-nums">{formatDong(purchase.total, locale)}</span>
        </p>
        {purchase.orders.some(({ status }) => status === "delivered") && (
          <Anchor to={`/orders/${id}`} className="link py-2" aria-label={t("list.reviewNamed", { number })}>
            {t("list.review")}
          </Anchor>
        )}
        <Anchor to={`/orders/${id}`} className="button-quiet" aria-label={t("list.openNamed", { number })}>
          {t("list.open")}
        </Anchor>
      </div>
    </article>
  );
}

function Pages({ page, pages }: { page: number; pages: number }) {
  const t = useT("orders");
  return (
    <nav aria-label={t("list.pages")} className="mt-6 flex items-center justify-between gap-4">
      {page > 1 ? (
        <Anchor to={`/account/orders?page=${page - 1}`} rel="prev" className="button-quiet">
          {t("list.newer")}
        </Anchor>
      ) : (
        <span />
      )}
      <p className="text-sm text-muted tabular-nums">{t("list.page", { page, pages })}</p>
      {page < pages ? (
        <Anchor to={`/account/orders?page=${page + 1}`} rel="next" className="button-quiet">
          {t("list.older")}
        </Anchor>
      ) : (
        <span />
      )}
    </nav>
  );
}

function NoPurchases() {
  const t = useT("orders");
  return (
    <div className="rounded-card bg-soft px-6 py-12 text-center">
      <p className="text-lg font-semibold">{t("list.empty.title")}</p>
      <p className="mx-auto mt-2 max-w-prose text-muted">{t("list.empty.text")}</p>
      <p className="mt-6 flex flex-wrap justify-center gap-3">
        <Anchor to="/orders/find" className="button">
          {t("list.empty.find")}
        </Anchor>
        <Anchor to="/products" className="button-quiet">
          {t("list.empty.products")}
        </Anchor>
      </p>
    </div>
  );
}
