import { type Day, formatDong } from "@market/ocop";
import { canBeBooked, nightsOf } from "@market/ocop/booking";
import type { DayAvailability, Experience } from "@market/store-contract";
import { useLocale } from "~/components/link";
import { useT } from "~/i18n";
import { localPath } from "~/i18n/locale";
import { dayFrom } from "./days";
import { type Chosen, MOST_ROOMS, type Question, questionAddress } from "./question";
import { Refused, Send } from "./times";
import { longDay } from "./when";

interface Props {
  path: string;
  handle: string;
  experience: Experience;
  question: Question;
  nights: readonly DayAvailability[];
  chosen: Chosen;
  today: Day;
  refused: string | null;
}

/** The days of a stay, then its rooms: two plain forms. */
export function StayForm(props: Props) {
  const { path, question, nights, today, refused } = props;
  const t = useT("visit");
  const locale = useLocale();
  const { arrive, leave, party } = question;
  const stay = arrive && leave ? nightsOf(arrive, leave) : [];
  const missing = stay.map((night) => dayFrom(nights, night)).filter(({ state }) => !canBeBooked(state));
  return (
    <section id="times" aria-labelledby="stay-title" className="times">
      <h3 id="stay-title" className="text-lg font-semibold">
        {t("stay.title")}
      </h3>
      <Refused message={refused} />
      <form method="get" action={`${localPath(locale, path)}#times`} className="mt-3">
        <input type="hidden" name="party" value={party} />
        <div className="grid grid-cols-2 gap-3">
          <DateField name="arrive" label={t("stay.arrive")} value={arrive} min={today} />
          <DateField name="leave" label={t("stay.leave")} value={leave} min={arrive ?? today} />
        </div>
        <button type="submit" className="button-quiet mt-3 w-full">
          {t("stay.look")}
        </button>
      </form>
      {!arrive && <p className="mt-3 text-muted">{t("stay.chooseArrive")}</p>}
      {arrive && !leave && (
        <p className="mt-3 font-semibold">{t("stay.chooseLeave", { day: longDay(locale, arrive) })}</p>
      )}
      {missing.length > 0 && (
        <div className="mt-3">
          <p className="font-semibold text-bad">{t("stay.missing", { count: missing.length })}</p>
          <ul className="mt-1 list-disc pl-5">
            {missing.map(({ day, state }) => (
              <li key={day}>
                {longDay(locale, day)}: {t(`state.${state === "none" ? "closed" : state}`)}
              </li>
            ))}
          </ul>
        </div>
      )}
      {stay.length > 0 && missing.length === 0 && <Rooms {...props} stay={stay} />}
    </section>
  );
}

interface DateProps {
  name: "arrive" | "leave";
  label: string;
  value: Day | null;
  min: Day;
}

function DateField({ name, label, value, min }: DateProps) {
  return (
    <label className="block min-w-0">
      <span className="mb-1.5 block font-semibold">{label}</span>
      <input
        type="date"
        name={name}
        defaultValue={value ?? ""}
        min={min}
        required
        className="field min-w-0 !px-2"
      />
    </label>
  );
}

/** Which room, and how many of it, for the nights that are free. */
function Rooms({ path, handle, experience, question, chosen, stay }: Props & { stay: Day[] }) {
  const t = useT("visit");
  const locale = useLocale();
  const kinds = experience.tickets.filter(({ price }) => price !== null);
  const checked = kinds.find(({ variant_id }) => variant_id === chosen.variant) ?? kinds[0];
  return (
    <form method="post" action={localPath(locale, "/cart")} className="mt-5 space-y-5">
      <input type="hidden" name="intent" value="add-visit" />
      <input
        type="hidden"
        name="return_to"
        value={`${localPath(locale, questionAddress(path, question))}#times`}
      />
      <input type="hidden" name="handle" value={handle} />
      <input type="hidden" name="arrive" value={question.arrive ?? ""} />
      <input type="hidden" name="leave" value={question.leave ?? ""} />
      <input type="hidden" name="guests" value={question.party} />
      <fieldset>
        <legend className="mb-2 font-semibold">{t("stay.rooms", { count: stay.length })}</legend>
        <div className="grid gap-2">
          {kinds.map(({ variant_id, title, price, seats }) => (
            <label key={variant_id} className="choice">
              <input
                type="radio"
                name="variant_id"
                value={variant_id}
                defaultChecked={variant_id === checked?.variant_id}
                required
              />
              <span className="min-w-0 flex-1">
                <span className="flex flex-wrap justify-between gap-x-3">
                  <span className="font-medium">{title}</span>
                  <span className="tabular-nums">
                    {t("stay.perNight", { price: formatDong(price ?? 0, locale) })}
                  </span>
                </span>
                <span className="mt-0.5 block text-sm text-muted">
                  {seats > 0 && `${t("stay.guests", { count: seats })} · `}
                  {t("stay.oneRoom", { price: formatDong((price ?? 0) * stay.length, locale) })}
                </span>
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      <div className="flex items-center justify-between gap-4">
        <label htmlFor="rooms" className="font-medium">
          {t("stay.howMany")}
        </label>
        <input
          id="rooms"
          type="number"
          name="rooms"
          defaultValue={chosen.rooms ?? 1}
          min={1}
          max={MOST_ROOMS}
          required
          inputMode="numeric"
          className="field !w-20 shrink-0 text-center"
        />
      </div>
      <Send experience={experience} />
    </form>
  );
}
