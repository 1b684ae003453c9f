import { formatMoment } from "@market/ocop";
import type { DeskProducer, DeskTodayAnswer, DeskVisit, HostRequest } from "@market/store-contract";
import { Anchor, useLocale } from "~/components/link";
import { longDay, timeSpan } from "~/experience/when";
import { useT } from "~/i18n";
import { localPath } from "~/i18n/locale";
import { Acting } from "./acting";
import { PhoneAlerts } from "./alerts/phone-alerts";
import { DeskNav } from "./nav";
import { TodayList } from "./today-list";
import { refOf, refQuery } from "./visit-ref";

interface Props {
  name: string;
  producers: DeskProducer[];
  acting: DeskProducer | null;
  /** None until it is chosen whom one acts for. */
  todo: DeskTodayAnswer | null;
  day: string;
  today: string;
  visits: DeskVisit[];
  /** The most pressing first. */
  requests: HostRequest[];
}

/** What goes today and soon: each leads to its guests. */
export function DeskHome({ name, producers, acting, todo, day, today, visits, requests }: Props) {
  const t = useT("desk");
  const locale = useLocale();
  const own = acting ? visits.filter(({ producer }) => producer.id === acting.id) : visits;
  const others = visits.filter((visit) => !own.includes(visit));
  return (
    <div className="wrap desk pb-8 pt-4">
      <DeskNav current="today" />
      <h1 className="text-2xl font-semibold tracking-tight lg:text-3xl">{t("title")}</h1>
      <p className="text-muted">{t("home.who", { name })}</p>
      <Acting producers={producers} acting={acting} />
      {todo && <TodayList today={todo} />}
      <PhoneAlerts locale={locale} />
      <h2 className="mt-8 text-lg font-semibold">{t("home.visits")}</h2>
      <Waiting requests={requests} />
      <form method="get" action={localPath(locale, "/desk")} className="desk-day">
        <label htmlFor="day" className="font-semibold">
          {t("home.day")}
        </label>
        <input id="day" name="day" type="date" className="field" defaultValue={day} />
        <button type="submit" className="button-quiet">
          {t("home.show")}
        </button>
      </form>
      {own.length === 0 && <p className="notice mt-4">{t("home.none")}</p>}
      {own.length > 0 && day === today && own.every((visit) => visit.day !== today) && (
        <p className="notice mt-4">{t("home.noneToday")}</p>
      )}
      <Days visits={own} />
      {others.length > 0 && (
        <details className="mt-6">
          <summary className="min-h-11 py-2">{t("home.others", { count: others.length })}</summary>
          <Days visits={others} />
        </details>
      )}
      <Further />
      <form method="post" action={localPath(locale, "/desk/sign-out")} className="mt-4">
        <button type="submit" className="link min-h-11 cursor-pointer">
          {t("signOut")}
        </button>
      </form>
    </div>
  );
}

/** Day by day, the first laid open. */
function Days({ visits }: { visits: DeskVisit[] }) {
  const locale = useLocale();
  const days = [...new Set(visits.map((visit) => visit.day))];
  return days.map((one, place) => (
    <details key={one} className="mt-4" open={place === 0}>
      <summary className="min-h-11 py-2">
        <h3 className="inline text-lg font-semibold">{longDay(locale, one)}</h3>
      </summary>
      <ul className="mt-2 space-y-3">
        {visits
          .filter((visit) => visit.day === one)
          .map((visit) => (
            <VisitCard key={refQuery(refOf(visit))} visit={visit} />
          ))}
      </ul>
    </details>
  ));
}

const FURTHER = [
  ["/desk/certificates", "certificates"],
  ["/desk/offline-sales", "offlineSales"],
  ["/desk/rest", "rest"],
  ["/desk/returns", "returns"],
  ["/desk/alerts", "alerts"],
] as const;

/** What is needed now and then, and has no section of its own. */
function Further() {
  const t = useT("desk");
  return (
    <nav aria-label={t("further.label")} className="mt-8">
      <ul className="flex flex-wrap gap-x-5">
        {FURTHER.map(([to, key]) => (
          <li key={key}>
            <Anchor to={to} className="link inline-block py-2">
              {t(`further.${key}`)}
            </Anchor>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** How many wait for an answer, and until when the first does. */
function Waiting({ requests }: { requests: HostRequest[] }) {
  const t = useT("desk");
  const locale = useLocale();
  const [first] = requests;
  return (
    <p className="mt-3">
      <Anchor to="/desk/requests" className={first ? "button-quiet w-full" : "link inline-block py-2"}>
        {t("home.requests", { count: requests.length })}
      </Anchor>
      {first && (
        <span className="mt-1 block text-sm text-muted">
          {t("home.answerBy", { moment: formatMoment(new Date(first.answer_by), locale) })}
        </span>
      )}
    </p>
  );
}

function VisitCard({ visit }: { visit: DeskVisit }) {
  const t = useT("desk");
  const locale = useLocale();
  const { title, producer, starts_at, ends_at, state, bookings, tickets, departure_id } = visit;
  const when = timeSpan(locale, starts_at, ends_at);
  return (
    <li className="panel">
      <p className="text-xl font-semibold">{when}</p>
      <h4 className="font-semibold">{title}</h4>
      <p className="text-sm text-muted">{producer.name}</p>
      <p>
        {t("visit.bookings", { count: bookings })} · {t("visit.in", tickets)}
      </p>
      {departure_id !== null && state !== "open" && (
        <p className="font-semibold text-warn">{t(`visit.${state}`)}</p>
      )}
      <Anchor
        to={`/desk/check-in?${refQuery(refOf(visit))}`}
        className="button mt-3 w-full"
        aria-label={t("visit.openNamed", { title, when })}
      >
        {t("visit.open")}
      </Anchor>
    </li>
  );
}
