import type { Booking, PurchaseOrder } from "@market/store-contract";
import { useT } from "~/i18n";
import { BookingPanel } from "./panel";

interface Props {
  purchaseId: string;
  /** null: they cannot be had now. */
  bookings: Booking[] | null;
  orders: PurchaseOrder[];
}

/** The visits of a purchase, before its goods: they have an hour. */
export function BookingList({ purchaseId, bookings, orders }: Props) {
  const t = useT("booking");
  if (bookings?.length === 0) return null;
  return (
    <section aria-labelledby="bookings-title" className="space-y-4">
      <h2 id="bookings-title" className="text-xl font-semibold">
        {t("title")}
      </h2>
      {bookings === null ? (
        <p role="status" className="notice">
          {t("unavailable")}
        </p>
      ) : (
        bookings.map((booking) => (
          <BookingPanel
            key={booking.id}
            purchaseId={purchaseId}
            booking={booking}
            paid={orders.some(({ id, payment }) => id === booking.order_id && payment.paid > 0)}
          />
        ))
      )}
    </section>
  );
}
