import { dayOf } from "@market/ocop";
import { canBeBooked } from "@market/ocop/booking";
import type { Booking } from "@market/store-contract";
import { whenOf } from "~/basket/visit-line";
import { Anchor, useLocale } from "~/components/link";
import type { Calendar } from "~/experience/availability.server";
import { dayFrom } from "~/experience/days";
import { monthOf } from "~/experience/month";
import { MonthTable } from "~/experience/month-table";
import { type Chosen, type Question, questionAddress } from "~/experience/question";
import { Hours, NoTime, Refused } from "~/experience/times";
import { longDay } from "~/experience/when";
import { useT } from "~/i18n";
import { localPath } from "~/i18n/locale";

interface Props {
  purchaseId: string;
  booking: Booking;
  question: Question;
  chosen: Chosen;
  calendar: Calendar | null;
  now: Date;
  refused: string | null;
}

/** Another day or hour for a booking: the visit's own month, for as many people as were booked. */
export function MovePage({ purchaseId, booking, question, chosen, calendar, now, refused }: Props) {
  const t = useT("booking");
  const tVisit = useT("visit");
  const locale = useLocale();
  const order = `/orders/${purchaseId}`;
  const path = `${order}/bookings/${booking.id}/move`;
  const month = calendar?.month;
  const { day, party } = question;
  const shown = month && day && monthOf(day) === month.month ? dayFrom(month.days, day) : null;
  return (
    <div className="wrap max-w-2xl py-8">
      <p className="mb-3 text-sm">
        <Anchor to={`${order}#${booking.id}`} className="link inline-block py-1">
          ← {t("move.back")}
        </Anchor>
      </p>
      <h1 className="text-2xl font-semibold lg:text-3xl">{t("move.heading", { title: booking.title })}</h1>
      <p className="mt-2">
        {t("move.now", {
          when: whenOf(tVisit, locale, { ...booking, departure_id: null, held_until: null }),
        })}
      </p>
      <p className="mt-1 text-muted">{t("move.text", { count: party })}</p>
      {month ? (
        <MonthTable
          month={month}
          today={dayOf(now)}
          chosen={day ? [day] : []}
          dayTo={(clicked) => questionAddress(path, { month: month.month, party, day: clicked }, "#times")}
          monthTo={(other) => questionAddress(path, { month: other, party }, "#month")}
        />
      ) : (
        <p role="status" className="notice mt-4">
          {tVisit("book.unavailable")}
        </p>
      )}
      <p className="mt-2 text-sm text-muted">{tVisit("book.vietnamTime")}</p>
      {shown && (
        <section id="times" aria-labelledby="times-title" className="times">
          <h2 id="times-title" className="text-lg font-semibold">
            {longDay(locale, shown.day)}
          </h2>
          <Refused message={refused} />
          {shown.departures.some(({ state }) => canBeBooked(state)) ? (
            <form method="post" action={localPath(locale, path)} className="mt-3 space-y-5">
              <input
                type="hidden"
                name="return_to"
                value={`${localPath(locale, questionAddress(path, question))}#times`}
              />
              <Hours day={shown} ladder={booking.ladder} chosen={chosen.departure} now={now} />
              <button type="submit" className="button w-full text-lg">
                {t("move.button")}
              </button>
            </form>
          ) : (
            <NoTime day={shown} />
          )}
        </section>
      )}
    </div>
  );
}
