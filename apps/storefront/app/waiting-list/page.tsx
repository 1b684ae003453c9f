import { dayOf, formatMoment } from "@market/ocop";
import type { Experience, WaitingShown } from "@market/store-contract";
import { Anchor, useLocale } from "~/components/link";
import type { Chosen } from "~/experience/question";
import { TicketFields } from "~/experience/ticket-fields";
import { longDay, timeSpan } from "~/experience/when";
import { useT } from "~/i18n";
import { localPath } from "~/i18n/locale";

interface Props {
  token: string;
  waiting: WaitingShown;
  /** Where something is offered: its tickets. */
  experience: Experience | null;
  /** What was chosen before the form was refused. */
  chosen: Chosen;
}

/** One line of a waiting list: how it stands, the places that are kept, and the way off the list. */
export function WaitingPage({ token, waiting, experience, chosen }: Props) {
  const t = useT("waiting");
  const tVisit = useT("visit");
  const locale = useLocale();
  const { state, title, seats, starts_at, ends_at, offer_until, product_handle } = waiting;
  const page = localPath(locale, `/waiting/${encodeURIComponent(token)}`);
  const until = offer_until ? formatMoment(new Date(offer_until), locale) : "";
  const offered = state === "offered" && experience !== null;
  return (
    <div className="wrap max-w-2xl py-8">
      <h1 className="text-2xl font-semibold lg:text-3xl">
        {t(offered ? "page.offeredHeading" : "page.title")}
      </h1>
      <p className="mt-3 text-lg font-semibold">
        <Anchor to={`/experiences/${product_handle}`} className="hover:underline">
          {title}
        </Anchor>
      </p>
      <p className="mt-1">
        {longDay(locale, dayOf(new Date(starts_at)))}, {timeSpan(locale, starts_at, ends_at)}
      </p>
      <p className="text-sm text-muted">{tVisit("book.vietnamTime")}</p>
      <p className="notice mt-4" role="status">
        {state === "offered"
          ? t("page.offered", { count: seats, until })
          : t(`page.${state}`, { count: seats })}
      </p>
      {offered && (
        <form method="post" action={page} className="mt-5 space-y-5">
          <input type="hidden" name="intent" value="take" />
          <TicketFields tickets={experience.tickets} party={seats} chosen={chosen.tickets} />
          <button type="submit" className="button w-full text-lg">
            {t("page.take")}
          </button>
          <p className="text-sm text-muted">{t("page.takeNote")}</p>
        </form>
      )}
      {state === "taken" && (
        <p className="mt-5">
          <Anchor to="/cart" className="button">
            {t("page.cart")}
          </Anchor>
        </p>
      )}
      {(state === "lapsed" || state === "over") && (
        <p className="mt-5">
          <Anchor to={`/experiences/${product_handle}`} className="button">
            {t("page.again")}
          </Anchor>
        </p>
      )}
      {(state === "waiting" || state === "offered") && (
        <form method="post" action={page} className="mt-8 border-t border-line pt-5">
          <input type="hidden" name="intent" value="leave" />
          <input type="hidden" name="handle" value={product_handle} />
          <p className="text-muted">{t("page.leaveText")}</p>
          <button type="submit" className="button-quiet mt-3">
            {t("page.leave")}
          </button>
        </form>
      )}
    </div>
  );
}

export function NoSuchWaiting() {
  const t = useT("waiting");
  return (
    <div className="wrap max-w-2xl py-12">
      <h1 className="text-2xl font-semibold">{t("page.noneTitle")}</h1>
      <p className="mt-3">{t("page.noneText")}</p>
      <Anchor to="/experiences" className="button mt-6">
        {t("page.visits")}
      </Anchor>
    </div>
  );
}
