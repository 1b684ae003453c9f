import { countNights, mayCancel } from "@market/ocop/booking";
import type { Booking, Locale, Ticket } from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { clock } from "../clock";
import { keySecret } from "../purchase/key-secret";
import { queryLocale } from "../purchase/place-of-sale";
import { MEANT } from "../visit-notices/whom";
import { NO_ANSWER } from "./answer-request";
import { sqlOf } from "./database";
import { TOO_FEW } from "./decide-groups";
import { mapUrl, meetingPointOf } from "./experience-answer";
import { canMove } from "./move";
import { type BookingRow, readBookings } from "./read-bookings";
import { refundNow } from "./refund-now";
import { ticketToken } from "./ticket-token";

interface AboutRow {
  id: string;
  handle: string;
  title: string;
  meeting_point: string;
  meeting_point_en: string | null;
  latitude: number | null;
  longitude: number | null;
  producer: { name: string; phone: string | null };
  tickets: Array<{
    id: string;
    code: string;
    title: string;
    used_at: string | null;
    void_at: string | null;
  }> | null;
  notices: Array<{ text: string; at: string }> | null;
  reason: string | null;
}

/** What a booking is about, by its id; names in the language asked for where there are some. */
const ABOUT = `
  select b.id, p.handle, coalesce(tp.translations ->> 'title', p.title) as title, e.meeting_point, e.meeting_point_en,
    e.latitude, e.longitude, json_build_object('name', m.name, 'phone', m.phone) as producer,
    (select json_agg(json_build_object('id', t.id, 'code', t.code, 'used_at', t.used_at, 'void_at', t.void_at,
        'title', coalesce(tv.translations ->> 'title', t.title)) order by t.place, t.id)
      from ticket t
      left join translation tv on tv.reference = 'product_variant' and tv.reference_id = t.variant_id
        and tv.locale_code = :locale and tv.deleted_at is null
      where t.booking_id = b.id and t.deleted_at is null) as tickets,
    b.reason, (select json_agg(json_build_object('at', n.written_at,
        'text', case when :english then n.text_en else n.text_vi end) order by n.written_at desc)
      from visit_notice n where ${MEANT}) as notices
  from booking b
  join experience e on e.id = b.experience_id
  join product p on p.id = b.product_id
  join producer m on m.id = b.producer_id
  left join translation tp on tp.reference = 'product' and tp.reference_id = p.id and tp.locale_code = :locale
    and tp.deleted_at is null
  where b.purchase_id = :purchase and b.deleted_at is null`;

/** A purchase's bookings with their tickets, as their visitor sees them. */
export async function bookingsAnswer(
  container: MedusaContainer,
  purchaseId: string,
  locale: Locale,
): Promise<Booking[]> {
  const sql = sqlOf(container);
  const [bookings, about] = await Promise.all([
    readBookings(sql, "purchase", purchaseId),
    sql.raw<AboutRow>(ABOUT, {
      purchase: purchaseId,
      locale: queryLocale(locale) ?? "",
      english: locale === "en",
    }),
  ]);
  const abouts = new Map(about.rows.map((row) => [row.id, row]));
  const secret = keySecret(container);
  const now = clock.now();
  return bookings.flatMap((booking): Booking[] => {
    const row = abouts.get(booking.id);
    return row ? [bookingAnswer(booking, row, { locale, secret, now })] : [];
  });
}

interface Asked {
  locale: Locale;
  secret: string;
  now: Date;
}

function bookingAnswer(booking: BookingRow, about: AboutRow, { locale, secret, now }: Asked): Booking {
  const { id, order_id, state, starts_at, ends_at, arrive, leave, seats, ladder, total } = booking;
  return {
    id,
    order_id,
    state,
    product_handle: about.handle,
    title: about.title,
    starts_at: starts_at.toISOString(),
    ends_at: ends_at.toISOString(),
    nights: arrive && leave ? countNights(arrive, leave) : null,
    seats,
    meeting_point: meetingPointOf(about, locale),
    map_url: mapUrl(about),
    producer: about.producer,
    tickets: (about.tickets ?? []).map((one): Ticket => {
      const { id, code, title, used_at } = one;
      const state = one.void_at ? "void" : used_at ? "used" : "valid";
      return {
        id,
        code,
        title,
        state,
        used_at: used_at && new Date(used_at).toISOString(),
        token: ticketToken(id, secret),
      };
    }),
    ladder,
    total,
    sequence: booking.sequence,
    // What we decided for the host is told in words of the page's own.
    reason: about.reason === TOO_FEW || about.reason === NO_ANSWER ? null : about.reason,
    too_few: about.reason === TOO_FEW,
    unanswered: about.reason === NO_ANSWER,
    answer_by: state === "requested" ? (booking.answer_by?.toISOString() ?? null) : null,
    notices: (about.notices ?? []).map(({ text, at }) => ({ text, at: new Date(at).toISOString() })),
    if_cancelled: mayCancel(booking, now) ? refundNow(booking, now) : null,
    can_move: canMove(booking, now),
  };
}
