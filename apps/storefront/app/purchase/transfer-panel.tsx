import { formatDong, formatMoment } from "@market/ocop";
import type { PurchaseOrder } from "@market/store-contract";
import { useLocale } from "~/components/link";
import { useT } from "~/i18n";

interface Props {
  order: PurchaseOrder;
  /** The code, as an SVG that our own server drew. */
  picture: string | undefined;
}

/** What is to be transferred to one producer, or that it has come. The code and the plain lines say the same. */
export function TransferPanel({ order, picture }: Props) {
  const t = useT("transfer");
  const locale = useLocale();
  const { transfer, due, paid } = order.payment;
  if (!transfer || transfer.state === "cancelled") return null;
  const { reference, to, until } = transfer;
  if (transfer.state === "lapsed") return <p className="notice mt-4">{t("lapsed", { reference })}</p>;
  if (!to) return <p className="mt-4 font-semibold text-accent-deep">{t("paid")}</p>;
  const amount = formatDong(due, locale);
  return (
    <section aria-labelledby={`transfer-${order.id}`} className="transfer mt-4">
      <h3 id={`transfer-${order.id}`} className="font-semibold">
        {t("title", { producer: order.producer.name })}
      </h3>
      <p className="mt-1 text-sm">
        {paid > 0 ? t("rest", { paid: formatDong(paid, locale), due: amount }) : t("ask")}
      </p>
      <div className="transfer-sides mt-3">
        {picture && (
          <div
            role="img"
            aria-label={t("qr", { amount, holder: to.holder, reference })}
            className="transfer-code"
            // biome-ignore lint/security/noDangerouslySetInnerHtml: drawn by our own server, of squares alone.
            dangerouslySetInnerHTML={{ __html: picture }}
          />
        )}
        <div className="min-w-0">
          <p className="text-sm text-muted">{t("byHand")}</p>
          <dl className="mt-2 space-y-2">
            <Line label={t("bank")} text={to.bank} />
            <Line label={t("account")} text={to.account} copy={to.account} />
            <Line label={t("holder")} text={to.holder} copy={to.holder} />
            <Line label={t("amount")} text={amount} copy={String(due)} />
            <Line label={t("reference")} text={reference} copy={reference} />
          </dl>
        </div>
      </div>
      {until && (
        <p className="mt-3 text-sm font-semibold">
          {t("until", { moment: formatMoment(new Date(until), locale) })}
        </p>
      )}
      <p className="mt-1 text-sm text-muted">{t("keep")}</p>
    </section>
  );
}

function Line({ label, text, copy }: { label: string; text: string; copy?: string }) {
  const t = useT("transfer");
  return (
    <div>
      <dt className="text-sm text-muted">{label}</dt>
      <dd className="flex flex-wrap items-center gap-x-3 gap-y-1 font-semibold">
        <span className="min-w-0 break-all tabular-nums">{text}</span>
        {copy && (
          <copy-text class="not-printed" data-text={copy} data-done={t("copied")}>
            <button type="button" className="button-small" aria-label={t("copyWhat", { what: label })} hidden>
              {t("copy")}
            </button>
          </copy-text>
        )}
      </dd>
    </div>
  );
}
