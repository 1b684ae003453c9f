import { dayOf } from "@market/ocop";
import { icsOf } from "@market/ocop/booking";
import { clock } from "../clock";
import type { VisitNews } from "./read-visit";

const STANDS = ["requested", "confirmed"];

/** The visit for the visitor's own calendar, where a later one replaces it: the order's page hands out the same. */
export function calendarOf({ booking, sequence, link }: VisitNews): string {
  const { id, state, starts_at, ends_at, nights, title, meeting_point, map_url, producer } = booking;
  const [start, end] = [new Date(starts_at), ends_at ? new Date(ends_at) : null];
  const when =
    nights !== null && end ? { first: dayOf(start), after: dayOf(end) } : { starts_at: start, ends_at: end };
  return icsOf([
    {
      uid: `${id}@ocop-hai-phong`,
      sequence,
      written_at: clock.now(),
      when,
      summary: title,
      location: meeting_point,
      description: [producer.name, producer.phone, map_url].filter(Boolean).join("\n"),
      // Without the key: calendars are shared.
      url: link.replace(/\?key=[^#]*/, ""),
      cancelled: !STANDS.includes(state),
    },
  ]);
}
