import type { LoaderFunctionArgs } from "@remix-run/node";
import { findBooking } from "~/booking/bookings.server";
import { calendarFile } from "~/booking/ics";
import { clock } from "~/clock.server";
import { localeOfRequest, localPath } from "~/i18n/locale";
import { originOf } from "~/search-engines/origin.server";

/** `/orders/:id/bookings/:file`: a booking for one's own calendar, `<booking id>.ics`. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const id = params.id ?? "";
  const [, bookingId] = /^([\w-]{1,80})\.ics$/.exec(params.file ?? "") ?? [];
  const locale = localeOfRequest(request);
  const booking = await findBooking(request, id, locale, (one) => one.id === bookingId);
  const page = originOf(request) + localPath(locale, `/orders/${id}`);
  return new Response(calendarFile(booking, locale, page, clock.now()), {
    headers: {
      "Content-Type": "text/calendar; charset=utf-8",
      "Content-Disposition": `attachment; filename="${booking.product_handle}.ics"`,
      "Cache-Control": "private, no-store",
      "X-Robots-Tag": "noindex",
    },
  });
}
