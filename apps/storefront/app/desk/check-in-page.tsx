import type {
  CheckInKey,
  CheckInList,
  CheckInResult,
  DeskVisit,
  DeskVisitRef,
  SignedCheckInList,
} from "@market/store-contract";
import { Anchor } from "~/components/link";
import { longDay, timeSpan } from "~/experience/when";
import { useT } from "~/i18n";
import { type Locale, localPath } from "~/i18n/locale";
import { DeskElement } from "./desk-element";
import { GuestList } from "./guest-list";
import { RegisterLinks } from "./register-links";
import { refQuery } from "./visit-ref";

interface Props {
  list: CheckInList;
  signed: SignedCheckInList;
  listKey: CheckInKey;
  visitRef: DeskVisitRef;
  /** Of the form for codes: posted twice, it lets in once. */
  eventId: string;
  result: CheckInResult | null;
  now: Date;
  locale: Locale;
}

/** Who is let in: by a typed code or from the list, and where a script runs by the camera, and without a network. */
export function CheckInPage({ list, signed, listKey, visitRef, eventId, result, now, locale }: Props) {
  const t = useT("desk");
  const query = refQuery(visitRef);
  const action = localPath(locale, `/desk/check-in?${query}`);
  return (
    <div className="wrap desk pb-8 pt-4">
      <p>
        <Anchor to="/desk" className="link inline-block py-2">
          {t("checkIn.back")}
        </Anchor>
      </p>
      <VisitHead visit={list.visit} locale={locale} />
      <DeskElement
        query={query}
        signed={signed}
        listKey={listKey}
        action={action}
        eventId={eventId}
        result={result}
        now={now}
        locale={locale}
      >
        <GuestList tickets={list.tickets} action={action} eventId={eventId} locale={locale} now={now} />
      </DeskElement>
      {list.visit.departure_id === null && <RegisterLinks tickets={list.tickets} />}
    </div>
  );
}

function VisitHead({ visit, locale }: { visit: DeskVisit; locale: Locale }) {
  const t = useT("desk");
  const { title, day, departure_id, starts_at, ends_at, bookings, tickets } = visit;
  const when =
    departure_id === null
      ? t("visit.night", { day: longDay(locale, day) })
      : `${timeSpan(locale, starts_at, ends_at)}, ${longDay(locale, day)}`;
  return (
    <>
      <h1 className="text-2xl font-semibold tracking-tight">
        {t("checkIn.title")}: {title}
      </h1>
      <p className="font-semibold">{when}</p>
      <p className="text-muted">
        {t("visit.bookings", { count: bookings })} · <span data-counts="">{t("visit.in", tickets)}</span>
      </p>
    </>
  );
}

export function NoSuchVisit() {
  const t = useT("desk");
  return (
    <div className="wrap py-16 text-center">
      <h1 className="text-2xl font-semibold">{t("checkIn.notFound.title")}</h1>
      <p className="mt-3 text-muted">{t("checkIn.notFound.text")}</p>
      <p className="mt-6">
        <Anchor to="/desk" className="button">
          {t("title")}
        </Anchor>
      </p>
    </div>
  );
}
