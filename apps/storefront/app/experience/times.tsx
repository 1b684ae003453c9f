import { formatDong, formatMoment } from "@market/ocop";
import { canBeBooked } from "@market/ocop/booking";
import type { CancellationStep, DayAvailability, DepartureSlot, Experience } from "@market/store-contract";
import { useLocale } from "~/components/link";
import { useT } from "~/i18n";
import { localPath } from "~/i18n/locale";
import { stateWords } from "./days";
import { freeUntil } from "./ladder";
import { type Chosen, type Question, questionAddress } from "./question";
import { TicketFields } from "./ticket-fields";
import { fullHours, type WaitingDraft } from "./waiting";
import { WaitingForm } from "./waiting-form";
import { longDay, timeSpan } from "./when";

interface Props {
  path: string;
  handle: string;
  experience: Experience;
  question: Question;
  day: DayAvailability;
  chosen: Chosen;
  now: Date;
  refused: string | null;
  waiting: WaitingDraft | null;
}

/** The hours of the day that was chosen, the tickets, and the way into the basket. */
export function Times(props: Props) {
  const { path, handle, experience, question, day, chosen, now, refused, waiting } = props;
  const locale = useLocale();
  const open = day.departures.some(({ state }) => canBeBooked(state));
  const full = fullHours(day);
  return (
    <section id="times" aria-labelledby="times-title" className="times">
      <h3 id="times-title" className="text-lg font-semibold">
        {longDay(locale, day.day)}
      </h3>
      <Refused message={refused} />
      {!open ? (
        <NoTime day={day} />
      ) : (
        <form method="post" action={localPath(locale, "/cart")} className="mt-3 space-y-5">
          <input type="hidden" name="intent" value="add-visit" />
          <input
            type="hidden"
            name="return_to"
            value={`${localPath(locale, questionAddress(path, question))}#times`}
          />
          <input type="hidden" name="handle" value={handle} />
          <Hours day={day} ladder={experience.ladder} chosen={chosen.departure} now={now} />
          <TicketFields tickets={experience.tickets} party={question.party} chosen={chosen.tickets} />
          <Send experience={experience} />
        </form>
      )}
      {experience.waiting_list && full.length > 0 && (
        <WaitingForm
          address={`${questionAddress(path, question)}#times`}
          hours={full}
          party={question.party}
          limits={experience.party}
          draft={waiting}
        />
      )}
    </section>
  );
}

interface HoursProps {
  day: DayAvailability;
  ladder: CancellationStep[];
  /** The departure that was chosen before. */
  chosen: string | null;
  now: Date;
}

/** The hours of a day, one to be chosen; what cannot be taken stands there too, and says why. */
export function Hours({ day, ladder, chosen, now }: HoursProps) {
  const t = useT("visit");
  const open = day.departures.filter(({ state }) => canBeBooked(state));
  const checked = open.find(({ id }) => id === chosen) ?? open[0];
  return (
    <fieldset>
      <legend className="mb-2 font-semibold">{t("times.title")}</legend>
      <div className="grid gap-2">
        {day.departures.map((slot) => (
          <Hour
            key={slot.id}
            slot={slot}
            checked={slot === checked}
            free={freeUntil(ladder, slot.starts_at, now)}
          />
        ))}
      </div>
    </fieldset>
  );
}

function Hour({ slot, checked, free }: { slot: DepartureSlot; checked: boolean; free: Date | null }) {
  const t = useT("visit");
  const locale = useLocale();
  const can = canBeBooked(slot.state);
  return (
    <label className="choice time" data-state={slot.state}>
      <input
        type="radio"
        name="departure_id"
        value={slot.id}
        defaultChecked={checked}
        disabled={!can}
        required
      />
      <span className="min-w-0 flex-1">
        <span className="flex flex-wrap justify-between gap-x-3">
          <span className="font-semibold tabular-nums">{timeSpan(locale, slot.starts_at, slot.ends_at)}</span>
          <span className={can ? "" : "font-semibold"}>{stateWords(t, slot.state, slot.left)}</span>
        </span>
        {can && (
          <span className="mt-0.5 block text-sm text-muted">
            {slot.price_from !== null && t("fromPrice", { price: formatDong(slot.price_from, locale) })}
            {slot.price_from !== null && free && " · "}
            {free && t("times.freeUntil", { moment: formatMoment(free, locale) })}
          </span>
        )}
      </span>
    </label>
  );
}

/** A day on which nothing can be taken: why, hour by hour where that differs. */
export function NoTime({ day }: { day: DayAvailability }) {
  const t = useT("visit");
  const locale = useLocale();
  return (
    <>
      <p className="mt-2 font-semibold">{t(`why.${day.state}`)}</p>
      {day.departures.length > 0 && (
        <ul className="mt-2 space-y-1">
          {day.departures.map((slot) => (
            <li key={slot.id} className="flex flex-wrap justify-between gap-x-3">
              <span className="tabular-nums">{timeSpan(locale, slot.starts_at, slot.ends_at)}</span>
              <span>{stateWords(t, slot.state, slot.left)}</span>
            </li>
          ))}
        </ul>
      )}
      <p className="mt-2 text-muted">{t("why.other")}</p>
    </>
  );
}

/** The button and what comes of it. */
export function Send({ experience }: { experience: Pick<Experience, "on_request"> }) {
  const t = useT("visit");
  const { on_request } = experience;
  return (
    <div>
      <button type="submit" className="button w-full text-lg" aria-describedby="hold-note">
        {t(on_request ? "send.request" : "send.hold")}
      </button>
      <p id="hold-note" className="mt-2 text-sm text-muted">
        {on_request ? t("send.requestNote", { count: on_request.answer_hours }) : t("send.holdNote")}
      </p>
    </div>
  );
}

/** Where the reader goes on after a form that came to nothing. */
export function Refused({ message }: { message: string | null }) {
  if (!message) return null;
  return (
    // biome-ignore lint/a11y/noAutofocus: the page came again because of this; it is read before anything else
    <p tabIndex={-1} autoFocus className="notice mt-3 font-semibold">
      {message}
    </p>
  );
}
