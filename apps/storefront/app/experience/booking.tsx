import { type Day, dayOf } from "@market/ocop";
import { canBeBooked, nightsOf } from "@market/ocop/booking";
import type { Experience, MonthAvailability } from "@market/store-contract";
import { Anchor, useLocale } from "~/components/link";
import { useT } from "~/i18n";
import type { Calendar } from "./availability.server";
import { dayFrom } from "./days";
import { monthOf } from "./month";
import { MonthTable } from "./month-table";
import { PartyForm } from "./party-form";
import { type Chosen, type Question, questionAddress, stayAfterClick } from "./question";
import { StayForm } from "./stay-form";
import { Times } from "./times";
import type { WaitingDraft } from "./waiting";
import { longDay } from "./when";

interface Props {
  /** The page's own, without its language. */
  path: string;
  handle: string;
  experience: Experience;
  question: Question;
  chosen: Chosen;
  /** null: no dates can be had now. */
  calendar: Calendar | null;
  now: Date;
  refused: string | null;
  waiting: WaitingDraft | null;
}

/** How many come, on which day, at what hour, with which tickets: each step an address or a form of its own. */
export function Booking(props: Props) {
  const { path, experience, question, calendar } = props;
  const t = useT("visit");
  return (
    <section id="book" aria-labelledby="book-title" className="booking">
      <h2 id="book-title" className="text-xl font-semibold">
        {t(experience.shape === "stay" ? "book.stay" : "book.title")}
      </h2>
      {question.past && (
        <p role="alert" className="notice mt-3">
          {t("book.past")}
        </p>
      )}
      <div className="mt-3">
        <PartyForm path={path} question={question} limits={experience.party} />
      </div>
      {calendar ? (
        <Dates {...props} calendar={calendar} />
      ) : (
        <p role="status" className="notice mt-4">
          {t("book.unavailable")}{" "}
          <Anchor to={path} className="link">
            {t("book.again")}
          </Anchor>
        </p>
      )}
    </section>
  );
}

function Dates({ calendar, ...props }: Props & { calendar: Calendar }) {
  const { path, handle, experience, question, chosen, now, refused, waiting } = props;
  const t = useT("visit");
  const { month, nights } = calendar;
  const today = dayOf(now);
  const stay = experience.shape === "stay";
  const { party, day, arrive, leave } = question;
  const dayTo = (clicked: Day) =>
    stay
      ? questionAddress(path, { month: month.month, party, ...stayAfterClick(question, clicked) }, "#times")
      : questionAddress(path, { month: month.month, party, day: clicked }, "#times");
  const clickMeans = (clicked: Day) =>
    stay ? t(stayAfterClick(question, clicked).leave ? "stay.clickLeave" : "stay.clickArrive") : "";
  const marked = stay ? (arrive && leave ? [...nightsOf(arrive, leave), leave] : arrive ? [arrive] : []) : [];
  return (
    <>
      <MonthTable
        month={month}
        today={today}
        chosen={stay ? marked : day ? [day] : []}
        dayTo={dayTo}
        monthTo={(other) =>
          questionAddress(
            path,
            stay ? { month: other, party, arrive, leave } : { month: other, party },
            "#month",
          )
        }
        clickMeans={stay ? clickMeans : undefined}
      />
      <p className="mt-2 text-sm text-muted">
        {t("book.vietnamTime")} {stay && t("stay.note")}
      </p>
      {stay ? (
        <StayForm
          path={path}
          handle={handle}
          experience={experience}
          question={question}
          nights={nights}
          chosen={chosen}
          today={today}
          refused={refused}
        />
      ) : day && monthOf(day) === month.month ? (
        <Times
          path={path}
          handle={handle}
          experience={experience}
          question={question}
          day={dayFrom(month.days, day)}
          chosen={chosen}
          now={now}
          refused={refused}
          waiting={waiting}
        />
      ) : (
        <NextOpen month={month} dayTo={dayTo} />
      )}
    </>
  );
}

/** No day was chosen yet: the first with places is one step away. */
function NextOpen({ month, dayTo }: { month: MonthAvailability; dayTo: (day: Day) => string }) {
  const t = useT("visit");
  const locale = useLocale();
  const open = month.days.find(({ state }) => canBeBooked(state));
  if (!open) return <p className="mt-3">{t("book.noneInMonth")}</p>;
  return (
    <p className="mt-3">
      {t("book.chooseDay")}{" "}
      <Anchor to={dayTo(open.day)} rel="nofollow" className="link inline-block py-1">
        {t("book.next", { day: longDay(locale, open.day) })}
      </Anchor>
    </p>
  );
}
