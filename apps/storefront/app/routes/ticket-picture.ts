import type { LoaderFunctionArgs } from "@remix-run/node";
import { findBooking } from "~/booking/bookings.server";
import { ticketHeaders, ticketPicture } from "~/booking/qr.server";

/** `/orders/:id/tickets/:file`: a ticket's QR code, `<ticket id>.svg`. A ticket that is void has none. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const [, ticketId] = /^([\w-]{1,80})\.svg$/.exec(params.file ?? "") ?? [];
  const isIt = (ticket: { id: string; state: string }) => ticket.id === ticketId && ticket.state !== "void";
  const { tickets } = await findBooking(request, params.id ?? "", "vi", (booking) =>
    booking.tickets.some(isIt),
  );
  const ticket = tickets.find(isIt);
  return new Response(await ticketPicture(ticket?.token ?? ""), { headers: ticketHeaders() });
}
