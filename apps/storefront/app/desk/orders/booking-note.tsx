import { dayOf, formatDay, formatDong } from "@market/ocop";
import type { DeskOrderParcel } from "@market/store-contract";
import { Anchor, useLocale } from "~/components/link";
import { useT } from "~/i18n";

interface Props {
  parcel: DeskOrderParcel;
  orderId: string;
}

/** What a carrier was asked for, takes and says; nothing where the parcel is handed over by hand. */
export function BookingNote({ parcel: { id, booking, state, tracking_number }, orderId }: Props) {
  const t = useT("deskOrders");
  const locale = useLocale();
  if (!booking) return null;
  const { fee, expected_at, collect, collected, trouble } = booking;
  const there = state === "delivered" || state === "returned";
  return (
    <div className="mt-2">
      {booking.state === "asking" && <p className="notice">{t("booking.asking")}</p>}
      {booking.state === "booked" && state === "packed" && <p>{t("booking.waiting")}</p>}
      {trouble && !there && (
        <p className="notice" role="status">
          {t(`booking.trouble.${trouble}`)}
        </p>
      )}
      {state === "returned" && <p className="notice">{t("booking.goods")}</p>}
      <ul className="text-sm">
        {fee !== null && <li>{t("booking.fee", { amount: formatDong(fee, locale) })}</li>}
        {expected_at && !there && (
          <li>{t("booking.expected", { day: formatDay(dayOf(new Date(expected_at)), locale) })}</li>
        )}
        {collect > 0 && (
          <li>
            {t(collected ? "booking.collected" : "booking.collect", { amount: formatDong(collect, locale) })}
          </li>
        )}
      </ul>
      {tracking_number && !there && (
        <p>
          <Anchor to={`/desk/orders/${orderId}/parcels/${id}/label`} className="link inline-block py-2">
            {t("booking.label")}
          </Anchor>
        </p>
      )}
    </div>
  );
}
