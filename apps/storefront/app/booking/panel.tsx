import { formatDong, formatMoment, formatPhone } from "@market/ocop";
import type { Booking } from "@market/store-contract";
import { whenOf } from "~/basket/visit-line";
import { PlaceIcon } from "~/components/icons";
import { Anchor, useLocale } from "~/components/link";
import { ladderSentences } from "~/experience/ladder";
import { useT } from "~/i18n";
import { localPath } from "~/i18n/locale";
import { CancelBooking } from "./cancel-form";
import { TicketCard } from "./ticket";

interface Props {
  purchaseId: string;
  booking: Booking;
  /** Some of it was paid before: cancelling brings money back instead of sparing it. */
  paid: boolean;
}

/** States in which the visit is still ahead. */
const AHEAD: ReadonlyArray<Booking["state"]> = ["requested", "confirmed"];

/** What the host or the office told everybody of this day; and why a visit does not go. */
function Told({ booking }: { booking: Booking }) {
  const t = useT("booking");
  const locale = useLocale();
  const { reason, too_few, unanswered, notices = [] } = booking;
  const why = too_few ? t("tooFew") : unanswered ? t("unanswered") : reason && t("reason", { reason });
  return (
    <>
      {why && <p className="notice mt-3">{why}</p>}
      {notices.map(({ text, at }) => (
        <div key={`${at} ${text}`} role="note" aria-label={t("notice")} className="notice mt-3">
          <p className="text-sm text-muted">
            {t("notice")} · {formatMoment(new Date(at), locale)}
          </p>
          <p className="whitespace-pre-line font-semibold">{text}</p>
        </div>
      ))}
    </>
  );
}

/** The host is asked, and has so long to answer. */
function Asked({ booking: { answer_by } }: { booking: Booking }) {
  const t = useT("booking");
  const locale = useLocale();
  return (
    <p className="notice mt-3">
      {answer_by
        ? t("requestedUntil", { moment: formatMoment(new Date(answer_by), locale) })
        : t("requested")}
    </p>
  );
}

/** One visit: when and where, its tickets, and what may still be done about it. */
export function BookingPanel({ purchaseId, booking, paid }: Props) {
  const t = useT("booking");
  const tVisit = useT("visit");
  const locale = useLocale();
  const { id, state, title, producer, meeting_point, map_url, tickets } = booking;
  const ahead = AHEAD.includes(state);
  const order = `/orders/${purchaseId}`;
  return (
    <section id={id} aria-labelledby={`booking-${id}`} className="panel scroll-mt-4">
      <p className="order-state text-sm" data-state={ahead || state === "attended" ? undefined : "cancelled"}>
        {t(`state.${state}`)}
      </p>
      <h3 id={`booking-${id}`} className="mt-2 text-lg font-semibold leading-snug">
        <Anchor to={`/experiences/${booking.product_handle}`} className="hover:underline">
          {title}
        </Anchor>
      </h3>
      <p className="mt-1 font-semibold">
        {whenOf(tVisit, locale, { ...booking, departure_id: null, held_until: null })}
      </p>
      <p className="text-sm text-muted">{tVisit("book.vietnamTime")}</p>
      <p className="mt-2 flex items-start gap-1.5">
        <PlaceIcon width="18" height="18" className="mt-1 shrink-0 text-muted" />
        <span>
          {meeting_point}
          {map_url && (
            <span className="not-printed">
              {" · "}
              <a href={map_url} rel="noopener noreferrer" className="link inline-block py-0.5">
                {tVisit("fact.map")}
              </a>
            </span>
          )}
        </span>
      </p>
      <p className="mt-1 text-sm">
        {producer.name}
        {producer.phone && (
          <>
            {" · "}
            <a href={`tel:${producer.phone}`} className="link tabular-nums">
              {formatPhone(producer.phone)}
            </a>
          </>
        )}
      </p>
      {state === "requested" && <Asked booking={booking} />}
      <Told booking={booking} />
      {tickets.length > 0 && (
        <ul aria-label={t("tickets")} className="tickets">
          {tickets.map((ticket, index) => (
            <TicketCard
              key={ticket.id}
              ticket={ticket}
              booking={booking}
              picture={`${order}/tickets/${ticket.id}.svg`}
              place={{ number: index + 1, of: tickets.length }}
            />
          ))}
        </ul>
      )}
      <p className="mt-3 flex justify-between gap-4 border-t border-line pt-3 font-semibold">
        <span>{t("total")}</span>
        <span className="tabular-nums">{formatDong(booking.total, locale)}</span>
      </p>
      {ahead && (
        <div className="not-printed mt-3 border-t border-line pt-3">
          <p className="flex flex-wrap gap-x-6">
            <a
              href={localPath(locale, `${order}/bookings/${id}.ics`)}
              className="link inline-block py-2"
              download
            >
              {t("calendar")}
            </a>
            {booking.can_move && (
              <Anchor to={`${order}/bookings/${id}/move`} className="link inline-block py-2">
                {t("move.link")}
              </Anchor>
            )}
          </p>
          <details className="text-sm">
            <summary className="inline-block py-2 text-muted underline underline-offset-4">
              {t("rules")}
            </summary>
            <ul className="mt-1 list-disc space-y-1 pl-5">
              {ladderSentences(tVisit, booking.ladder).map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
              <li>{tVisit("ladder.noShow")}</li>
            </ul>
          </details>
          <CancelBooking purchaseId={purchaseId} booking={booking} paid={paid} />
        </div>
      )}
    </section>
  );
}
