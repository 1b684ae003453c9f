import { formatDong, formatMoment } from "@market/ocop";
import type { DeskReceipt, DeskTransfer } from "@market/store-contract";
import { useLocale } from "~/components/link";
import { useT } from "~/i18n";

interface Props {
  receipt: DeskReceipt;
  awaited: DeskTransfer[];
  action: string;
}

/** Money that came and needs a person: what it is, and what may become of what belongs to no order. */
export function ReceiptCard({ receipt, awaited, action }: Props) {
  const t = useT("deskTransfers");
  const locale = useLocale();
  const { id, amount, left, outcome, content, transaction_id, at } = receipt;
  const field = `reference-${id}`;
  return (
    <li className="panel">
      <p className="font-semibold">
        <span className="tabular-nums">{formatDong(amount, locale)}</span> · {t(`outcome.${outcome}`)}
      </p>
      <p className="break-words text-sm">{content || t("receipts.noContent")}</p>
      <p className="break-all text-sm text-muted">
        {formatMoment(new Date(at), locale)} · {transaction_id}
      </p>
      {left === 0 ? (
        <p className="mt-2 text-sm">{t("receipts.rest")}</p>
      ) : (
        <form method="post" action={action} className="mt-3 space-y-3">
          <input type="hidden" name="receipt_id" value={id} />
          <p className="font-medium">{t("receipts.left", { amount: formatDong(left, locale) })}</p>
          {awaited.length > 0 && (
            <div>
              <label htmlFor={field} className="block text-sm font-medium">
                {t("note.order")}
              </label>
              <select id={field} name="reference" className="field mt-1" defaultValue="">
                <option value="">{t("note.choose")}</option>
                {awaited.map(({ reference, number, name, due }) => (
                  <option key={reference} value={reference}>
                    {`${number} · ${name} · ${formatDong(due, locale)}`}
                  </option>
                ))}
              </select>
              <button type="submit" name="decision" value="to_order" className="button mt-2 w-full">
                {t("decide.to_order")}
              </button>
            </div>
          )}
          <button type="submit" name="decision" value="sent_back" className="button-quiet w-full">
            {t("decide.sent_back")}
          </button>
          <button type="submit" name="decision" value="not_an_order" className="button-quiet w-full">
            {t("decide.not_an_order")}
          </button>
        </form>
      )}
    </li>
  );
}
