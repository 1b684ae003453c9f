import { formatDong } from "@market/ocop";
import type { Booking } from "@market/store-contract";
import { useLocale } from "~/components/link";
import { useT } from "~/i18n";
import { localPath } from "~/i18n/locale";

interface Props {
  purchaseId: string;
  booking: Booking;
  paid: boolean;
}

/** What cancelling now would cost stands beside its button, and is sent with it. Folded away, so that nobody cancels by a slip. */
export function CancelBooking({ purchaseId, booking, paid }: Props) {
  const t = useT("booking");
  const locale = useLocale();
  const { id, title, if_cancelled } = booking;
  if (!if_cancelled) return null;
  const { refund, kept, percent } = if_cancelled;
  const amounts = { refund: formatDong(refund, locale), kept: formatDong(kept, locale), percent };
  return (
    <details className="text-sm">
      <summary className="inline-block py-2 text-muted underline underline-offset-4">
        {t("cancel.title")}
      </summary>
      <form method="post" action={localPath(locale, `/orders/${purchaseId}`)} className="mt-2">
        <p className="text-base font-semibold">
          {kept === 0
            ? t(paid ? "cancel.allBack" : "cancel.nothingDue", amounts)
            : refund === 0
              ? t(paid ? "cancel.nothingBack" : "cancel.allDue", amounts)
              : t(paid ? "cancel.partBack" : "cancel.partDue", amounts)}
        </p>
        <p className="mt-1 text-muted">{t("cancel.text")}</p>
        <input type="hidden" name="intent" value="cancel-booking" />
        <input type="hidden" name="booking_id" value={id} />
        <input type="hidden" name="refund" value={refund} />
        <button type="submit" className="button-quiet mt-3 text-bad">
          {t("cancel.button", { title })}
        </button>
      </form>
    </details>
  );
}
