import { formatDong, formatPhone } from "@market/ocop";
import type { DeskComing, DeskParticipant } from "@market/store-contract";
import { useLocale } from "~/components/link";
import { useT } from "~/i18n";

interface Props {
  coming: DeskComing;
  participants: DeskParticipant[];
  /** Of the spreadsheet. */
  file: string;
  /** Of the page. */
  action: string;
  /** It was not called off. */
  open: boolean;
}

/** Who comes, with what the host needs of each; printed, it is all that the page has. */
export function Participants({ coming, participants, file, action, open }: Props) {
  const t = useT("deskVisits");
  return (
    <section aria-labelledby="participants-title" className="panel">
      <h2 id="participants-title" className="text-lg font-semibold">
        {t("one.participants")}
      </h2>
      <p className="text-muted">
        {participants.length === 0
          ? t("one.nobody")
          : t("one.counts", { bookings: coming.bookings, guests: coming.guests })}
      </p>
      <ul className="divide-y divide-line">
        {participants.map((one) => (
          <Participant key={one.booking_id} one={one} action={open ? action : null} />
        ))}
      </ul>
      {participants.length > 0 && (
        <div className="not-printed mt-3">
          <a href={file} className="button-quiet w-full" download>
            {t("one.file")}
          </a>
          <p className="mt-2 text-sm text-muted">{t("one.print")}</p>
        </div>
      )}
    </section>
  );
}

function Participant({ one, action }: { one: DeskParticipant; action: string | null }) {
  const t = useT("deskVisits");
  const locale = useLocale();
  const { name, phone, guests, party, note, state, number, due, tickets } = one;
  // Of an order that holds goods, too, the visit alone is paid here.
  const here = one.cash && state !== "requested" ? Math.min(due, one.total) : 0;
  return (
    <li className="py-3">
      <h3 className="font-semibold">{name}</h3>
      {state === "requested" && <p className="font-semibold text-warn">{t("one.waits")}</p>}
      <p>
        <a
          href={`tel:${phone}`}
          className="link inline-block py-1 tabular-nums"
          aria-label={`${t("one.call", { name })}, ${formatPhone(phone)}`}
        >
          {formatPhone(phone)}
        </a>
      </p>
      <p>
        {t("one.guests", { count: guests })}
        {party.length > 0 && `: ${party.map(({ title, quantity }) => `${quantity} × ${title}`).join(", ")}`}
      </p>
      <p className={due > 0 ? "font-semibold" : "text-muted"}>
        {due > 0 ? t("one.due", { amount: formatDong(due, locale) }) : t("one.paid")}
      </p>
      {here > 0 && action && (
        <form method="post" action={action} className="not-printed mt-1">
          <input type="hidden" name="form" value="cash" />
          <input type="hidden" name="booking_id" value={one.booking_id} />
          <input type="hidden" name="due" value={due} />
          <input type="hidden" name="amount" value={here} />
          <button
            type="submit"
            className="button-quiet w-full"
            aria-label={`${t("one.cash", { amount: formatDong(here, locale) })}: ${name}`}
          >
            {t("one.cash", { amount: formatDong(here, locale) })}
          </button>
        </form>
      )}
      <p className="text-sm text-muted">
        {t("one.order", { number })} · {t("one.in", tickets)}
      </p>
      {note && <p className="whitespace-pre-line">{t("one.note", { note })}</p>}
    </li>
  );
}
