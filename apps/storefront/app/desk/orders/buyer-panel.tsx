import { formatDong, formatPhone } from "@market/ocop";
import type { DeskOrder } from "@market/store-contract";
import { Anchor, useLocale } from "~/components/link";
import { useT } from "~/i18n";
import { InvoicePanel } from "~/purchase/invoice-panel";

/** For whom it is, where it goes, what is to be collected, and the buyer's words. */
export function BuyerPanel({ order }: { order: DeskOrder }) {
  const t = useT("deskOrders");
  const tPurchase = useT("purchase");
  const tTerms = useT("terms");
  const locale = useLocale();
  const { contact, address, delivery, note, gift_message, invoice, due, paid } = order;
  return (
    <>
      <section aria-labelledby="buyer-title" className="panel">
        <h2 id="buyer-title" className="text-lg font-semibold">
          {tPurchase("recipient")}
        </h2>
        <p className="mt-1 font-medium">{contact.name}</p>
        <p>
          <a href={`tel:${contact.phone}`} className="link inline-block py-1 tabular-nums">
            {formatPhone(contact.phone)}
          </a>
        </p>
        {address && delivery.kind !== "pickup" && (
          <address className="not-italic">
            {[address.street, address.commune, address.province].filter(Boolean).join(", ")}
          </address>
        )}
        <p className="text-muted">{tPurchase(`delivery.${delivery.kind}`)}</p>
        <p className="mt-2 text-lg font-semibold">
          {due > 0
            ? t(order.by_transfer ? "awaitsTransfer" : "collect", { amount: formatDong(due, locale) })
            : t("nothingToCollect")}
        </p>
        {due > 0 && order.by_transfer && (
          <p className="not-printed">
            <Anchor to="/desk/transfers" className="link inline-block py-2">
              {t("noteTransfer")}
            </Anchor>
          </p>
        )}
        {paid > 0 && <p className="text-sm text-muted">{t("paid", { amount: formatDong(paid, locale) })}</p>}
        {note && (
          <p className="mt-2 whitespace-pre-line">
            <span className="font-semibold">{t("note")}</span> {note}
          </p>
        )}
        {gift_message && (
          <figure className="terms-note mt-3 text-sm">
            <figcaption className="font-semibold">{tTerms("gift.shown")}</figcaption>
            <blockquote className="mt-1 whitespace-pre-line">{gift_message}</blockquote>
          </figure>
        )}
      </section>
      {invoice && <InvoicePanel invoice={invoice} />}
    </>
  );
}
