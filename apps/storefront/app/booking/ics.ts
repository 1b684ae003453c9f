import { dayOf, formatPhone } from "@market/ocop";
import { icsOf } from "@market/ocop/booking";
import type { Booking, Locale } from "@market/store-contract";
import { translator } from "~/i18n";

const GONE: ReadonlyArray<Booking["state"]> = ["cancelled", "called_off", "declined"];

/**
 * A booking for the visitor's own calendar. A stay takes whole days; the last is the one on which they leave.
 * @param page the order's address, where the tickets are
 */
export function calendarFile(booking: Booking, locale: Locale, page: string, now: Date): string {
  const t = translator(locale, "booking");
  const { starts_at, ends_at, nights, producer } = booking;
  const [start, end] = [new Date(starts_at), ends_at ? new Date(ends_at) : null];
  const when =
    nights !== null && end ? { first: dayOf(start), after: dayOf(end) } : { starts_at: start, ends_at: end };
  const description = [
    t("ics.host", { name: producer.name }),
    producer.phone && t("ics.phone", { phone: formatPhone(producer.phone) }),
    booking.map_url,
    t("ics.tickets", { page }),
  ];
  return icsOf([
    {
      uid: `${booking.id}@ocop-hai-phong`,
      sequence: booking.sequence ?? 0,
      written_at: now,
      when,
      summary: booking.title,
      location: booking.meeting_point,
      description: description.filter(Boolean).join("\n"),
      url: page,
      cancelled: GONE.includes(booking.state),
    },
  ]);
}
