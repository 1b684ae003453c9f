import { formatDong } from "@market/ocop";
import type { Purchase } from "@market/store-contract";
import { useLocale } from "~/components/link";
import { useT } from "~/i18n";
import { wayToPay } from "./way-to-pay";

interface Props {
  purchase: Purchase;
  visitsOnly: boolean;
}

/** What each producer gets of a purchase, or has got, and how. */
export function PayPanel({ purchase, visitsOnly }: Props) {
  const t = useT("purchase");
  const tTransfer = useT("transfer");
  const tBooking = useT("booking");
  const locale = useLocale();
  const { orders, total } = purchase;
  const count = orders.length;
  const way = wayToPay(orders);
  const words = {
    transfer: [tTransfer("side.title"), tTransfer("side.note")],
    transferred: [tTransfer("side.titlePaid"), tTransfer("side.notePaid")],
    prepaid: [t("prepaid.title"), t("prepaid.note")],
    later: visitsOnly
      ? [tBooking("order.payTitle"), tBooking("order.payNote", { count })]
      : [t("pay.title"), t("pay.note", { count })],
  };
  const [title, note] = words[way];
  const isPaid = way === "prepaid" || way === "transferred";
  return (
    <section aria-labelledby="pay-title" className="panel">
      <h2 id="pay-title" className="text-lg font-semibold">
        {title}
      </h2>
      <dl className="mt-3 space-y-1.5 text-sm">
        {orders.map(({ id, producer, payment }) => (
          <div key={id} className="flex justify-between gap-4">
            <dt className="min-w-0 text-muted">{producer.name}</dt>
            <dd className="shrink-0 tabular-nums">
              {formatDong(isPaid ? payment.paid : payment.due, locale)}
            </dd>
          </div>
        ))}
        <div className="flex items-baseline justify-between gap-4 border-t border-line pt-3 text-base">
          <dt className="font-semibold">{t("pay.total")}</dt>
          <dd className="text-2xl font-semibold tabular-nums">{formatDong(total, locale)}</dd>
        </div>
      </dl>
      <p className="mt-2 text-sm text-muted">{note}</p>
    </section>
  );
}
