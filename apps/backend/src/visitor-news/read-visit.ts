import type { Booking, Locale } from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { bookingsAnswer, sqlOf } from "../booking";
import { shopAddress } from "../mail/shop-address";
import { purchaseKey } from "../modules/purchase";
import { keySecret } from "../purchase/key-secret";

/** What is told of a booking, as it stands now. */
export interface VisitNews {
  booking: Booking;
  number: string;
  name: string;
  /** đồng; null while it stands. */
  refund: number | null;
  reason: string | null;
  bring: string[];
  /** Counted up with each change, for calendars. */
  sequence: number;
  link: string;
  page: string;
}

interface Row {
  purchase_id: string;
  number: string;
  name: string;
  refund: string | null;
  reason: string | null;
  sequence: number;
  bring: { vi?: string[]; en?: string[] } | null;
}

const ABOUT = `
  select b.purchase_id, p.number, p.contact_name as name, b.refund, b.reason, b.sequence, e.bring
  from booking b join purchase p on p.id = b.purchase_id join experience e on e.id = b.experience_id
  where b.id = ? and b.deleted_at is null and p.deleted_at is null`;

/** null where it is not there any more. */
export async function readVisitNews(
  container: MedusaContainer,
  bookingId: string,
  locale: Locale,
): Promise<VisitNews | null> {
  const { rows } = await sqlOf(container).raw<Row>(ABOUT, [bookingId]);
  const [row] = rows;
  if (!row) return null;
  const bookings = await bookingsAnswer(container, row.purchase_id, locale);
  const booking = bookings.find(({ id }) => id === bookingId);
  if (!booking) return null;
  const key = purchaseKey(row.purchase_id, keySecret(container));
  return {
    booking,
    number: row.number,
    name: row.name,
    refund: row.refund === null ? null : Number(row.refund),
    reason: row.reason,
    sequence: row.sequence,
    bring: (locale === "en" ? row.bring?.en : null) ?? row.bring?.vi ?? [],
    link: `${shopAddress(`/orders/${row.purchase_id}`, locale)}?key=${key}#${bookingId}`,
    page: shopAddress(`/experiences/${booking.product_handle}`, locale),
  };
}
