import { dayOf } from "@market/ocop";
import type { DeskDepartureAnswer } from "@market/store-contract";
import { Anchor, useLocale } from "~/components/link";
import { longDay, timeSpan } from "~/experience/when";
import { useT } from "~/i18n";
import { localPath } from "~/i18n/locale";
import { DeskNav } from "../nav";
import { CallOff } from "./call-off";
import type { VisitDraft } from "./draft";
import { MessageForm, MessagesSent } from "./messages";
import { Participants } from "./participants";
import { PlacesForms } from "./places-forms";
import { Refused } from "./refused";

interface Props extends DeskDepartureAnswer {
  draft: VisitDraft | null;
  now: Date;
}

/** One departure: who comes, its places, what everybody was told, and calling it off. */
export function DeparturePage({ departure, coming, participants, messages, draft, now }: Props) {
  const t = useT("deskVisits");
  const locale = useLocale();
  const { id, experience_id, title, starts_at, ends_at, taken, capacity, held, state, note } = departure;
  const action = localPath(locale, `/desk/departures/${id}`);
  const over = now >= new Date(ends_at);
  const goes = state !== "cancelled" && !over;
  return (
    <div className="wrap desk pb-8 pt-4">
      <DeskNav current="visits" />
      <p className="not-printed">
        <Anchor to={`/desk/visits/${experience_id}`} className="link inline-block py-2">
          {title}
        </Anchor>
      </p>
      <h1 className="text-2xl font-semibold tracking-tight">
        {longDay(locale, dayOf(new Date(starts_at)))}, {timeSpan(locale, starts_at, ends_at)}
      </h1>
      <p className="printed-only">{title}</p>
      <p className="tabular-nums">
        {t("departure.taken", { taken, capacity })}
        {held > 0 && ` · ${t("departure.held", { count: held })}`}
      </p>
      <p className={state === "open" ? "text-muted" : "font-semibold text-warn"}>
        {t(`departure.state.${state}`)}
      </p>
      {note && <p>{t("one.why", { reason: note })}</p>}
      <Refused draft={draft} />
      <div className="mt-4 space-y-4">
        {goes && (
          <p className="not-printed">
            <Anchor to={`/desk/check-in?departure_id=${id}`} className="button w-full">
              {t("one.checkIn")}
            </Anchor>
          </p>
        )}
        <Participants
          coming={coming}
          participants={participants}
          file={`${action}/participants.xlsx`}
          action={action}
          open={state !== "cancelled"}
        />
        {goes && <MessageForm bookings={coming.bookings} draft={draft} action={action} />}
        <MessagesSent messages={messages} />
        {goes && <PlacesForms departure={departure} draft={draft} action={action} />}
        {goes && <CallOff coming={coming} draft={draft} action={action} />}
      </div>
    </div>
  );
}
