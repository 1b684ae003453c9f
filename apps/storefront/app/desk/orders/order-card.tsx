import { formatDong, formatMoment } from "@market/ocop";
import type { DeskOrderListed } from "@market/store-contract";
import { Anchor, useLocale } from "~/components/link";
import { useT } from "~/i18n";
import { localPath } from "~/i18n/locale";

interface Props {
  order: DeskOrderListed;
  search: string;
  formId: string;
}

/** One order in the list: who bought what, what is to be collected, and the next thing to do. */
export function OrderCard({ order, search, formId }: Props) {
  const t = useT("deskOrders");
  const tPurchase = useT("purchase");
  const locale = useLocale();
  const { id, number, display_id, placed_at, name, delivery_kind, pieces, titles, due, by_transfer, stage } =
    order;
  return (
    <li className="panel">
      <h2 className="text-lg font-semibold leading-snug">
        <Anchor to={`/desk/orders/${id}`} className="hover:underline">
          {number} · {tPurchase("orderNo", { no: display_id })}
        </Anchor>
      </h2>
      <p className="text-sm text-muted">{formatMoment(new Date(placed_at), locale)}</p>
      <p className="mt-1 font-semibold">{name}</p>
      <p>
        {t("list.pieces", { count: pieces })}: {titles.join(", ")}
      </p>
      <p className="text-sm text-muted">
        {tPurchase(`delivery.${delivery_kind}`)}
        {due > 0 && (
          <> · {t(by_transfer ? "awaitsTransfer" : "collect", { amount: formatDong(due, locale) })}</>
        )}
      </p>
      {stage === "to_accept" ? (
        <form method="post" action={localPath(locale, `/desk/orders${search}`)} className="mt-3">
          <input type="hidden" name="form" value="accept" />
          <input type="hidden" name="form_id" value={formId} />
          <input type="hidden" name="order_id" value={id} />
          <button type="submit" className="button w-full" aria-label={t("accept.named", { number, name })}>
            {t("accept.button")}
          </button>
        </form>
      ) : (
        <Anchor
          to={`/desk/orders/${id}`}
          className="button-quiet mt-3 w-full"
          aria-label={t(stage === "to_pack" ? "list.packNamed" : "list.openNamed", { number })}
        >
          {t(stage === "to_pack" ? "list.pack" : "list.open")}
        </Anchor>
      )}
    </li>
  );
}
