import { formatMoment } from "@market/ocop";
import { showTicketCode } from "@market/ocop/booking";
import type { Booking, Ticket } from "@market/store-contract";
import { whenOf } from "~/basket/visit-line";
import { useLocale } from "~/components/link";
import { useT } from "~/i18n";

interface Props {
  ticket: Ticket;
  booking: Booking;
  /** Where its QR code is drawn. */
  picture: string;
  place: { number: number; of: number };
}

const SIZE = 200;

/** One ticket: its picture for a scanner, its code for whoever has to type it. On paper each stays whole. */
export function TicketCard({ ticket, booking, picture, place }: Props) {
  const t = useT("booking");
  const tVisit = useT("visit");
  const locale = useLocale();
  const { state, title, code, used_at } = ticket;
  return (
    <li className="ticket" data-state={state}>
      {state === "void" ? null : (
        <img
          src={picture}
          alt={t("ticket.picture", { code: showTicketCode(code) })}
          width={SIZE}
          height={SIZE}
        />
      )}
      <div className="min-w-0">
        <p className="text-sm text-muted">{t("ticket.place", place)}</p>
        <p className="font-semibold">{title}</p>
        <p className="printed-only">{booking.title}</p>
        <p className="printed-only">
          {whenOf(tVisit, locale, { ...booking, departure_id: null, held_until: null })}
        </p>
        <p className="printed-only">{booking.meeting_point}</p>
        <p className="ticket-code">
          <span className="sr-only">{t("ticket.code")}: </span>
          {showTicketCode(code)}
        </p>
        {state === "used" && used_at && (
          <p className="font-semibold">
            {t("ticket.used", { moment: formatMoment(new Date(used_at), locale) })}
          </p>
        )}
        {state === "void" && <p className="font-semibold text-warn">{t("ticket.void")}</p>}
      </div>
    </li>
  );
}
