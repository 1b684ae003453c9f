import { formatDong, formatMoment, formatPhone } from "@market/ocop";
import type { RefundOwed } from "@market/store-contract";
import { TextField } from "~/components/forms";
import { Anchor, useLocale } from "~/components/link";
import { useT } from "~/i18n";

interface Props {
  refund: RefundOwed;
  action: string;
  /** What was typed into this one's field, where it came to nothing. */
  typed: string | null;
}

/** Money that a buyer gets back from the producer's own account, and the bank's number once it was sent. */
export function RefundCard({ refund, action, typed }: Props) {
  const t = useT("deskTransfers");
  const locale = useLocale();
  const { id, order_id, number, name, phone, reference, amount, at } = refund;
  const field = {
    id: `refund-${id}`,
    name: "reference",
    initialValue: typed ?? "",
    errors: typed === null ? [] : [t("errors.transaction_id")],
  };
  return (
    <li className="panel">
      <p className="font-semibold">
        <span className="tabular-nums">{formatDong(amount, locale)}</span> · {name}
      </p>
      <p className="text-sm">
        <Anchor to={`/desk/orders/${order_id}`} className="link">
          {number}
        </Anchor>{" "}
        · {reference}
        {phone && (
          <>
            {" · "}
            <a href={`tel:${phone}`} className="link tabular-nums">
              {formatPhone(phone)}
            </a>
          </>
        )}
      </p>
      <p className="text-sm text-muted">{formatMoment(new Date(at), locale)}</p>
      <form method="post" action={action} noValidate className="mt-3 space-y-3">
        <input type="hidden" name="refund_id" value={id} />
        <TextField field={field} label={t("note.transaction")} maxLength={100} />
        <button type="submit" className="button-quiet w-full">
          {t("refunds.button")}
        </button>
      </form>
    </li>
  );
}
