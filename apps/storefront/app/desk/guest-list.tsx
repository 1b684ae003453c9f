import type { ListedTicket } from "@market/store-contract";
import { useT } from "~/i18n";
import type { Locale } from "~/i18n/locale";
import { momentOf, shownCode } from "../elements/desk/tell.js";

interface Props {
  /** null: the script finds them on the device. */
  tickets: ListedTicket[] | null;
  action: string;
  /** Each row's form has an id of its own made out of it. */
  eventId: string;
  locale: Locale;
  now: Date;
}

/** Who is expected: for guests without a phone, each is let in from here. */
export function GuestList({ tickets, action, eventId, locale, now }: Props) {
  const t = useT("desk");
  return (
    <section aria-labelledby="guests" className="mt-6">
      <h2 id="guests" className="text-lg font-semibold">
        {t("checkIn.list")}
      </h2>
      {tickets?.length === 0 && <p className="text-muted">{t("checkIn.empty")}</p>}
      <ul className="desk-guests" data-guests="">
        {tickets?.map(({ id, state, code, title, name, used_at }, place) => (
          <li key={id} data-ticket={id} data-state={state}>
            <span className="min-w-0">
              <strong>{name}</strong>
              <span className="block text-sm text-muted">
                {title} · {shownCode(code)}
              </span>
            </span>
            {state === "valid" ? (
              <form method="post" action={action} data-code-form="">
                <input type="hidden" name="event_id" value={`${eventId}-${place}`} />
                <input type="hidden" name="code" value={code} />
                <button
                  type="submit"
                  className="button-quiet"
                  aria-label={t("checkIn.letInNamed", { name, code: shownCode(code) })}
                >
                  {t("checkIn.letIn")}
                </button>
              </form>
            ) : (
              <span className="desk-guest-state">
                {state === "void"
                  ? t("checkIn.void")
                  : `${t("checkIn.used")} ${momentOf(used_at ?? undefined, locale, now)}`}
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
