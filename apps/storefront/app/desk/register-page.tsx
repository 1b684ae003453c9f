import { formatDay } from "@market/ocop";
import type { GuestTaken, StayKept } from "@market/store-contract";
import type { FormDraft } from "~/account/form";
import { Anchor, useLocale } from "~/components/link";
import { useT } from "~/i18n";
import { localPath } from "~/i18n/locale";
import { countryName } from "./countries";
import { GuestForm } from "./guest-form";
import { nightOf } from "./register";
import { refQuery } from "./visit-ref";

interface Props {
  bookingId: string;
  stay: StayKept;
  guests: GuestTaken[];
  draft: FormDraft | null;
  today: string;
  /** Of the form on this page. */
  formId: string;
}

/** The papers of those who sleep in a house: taken on arrival, shown to their host, deleted on their day. */
export function RegisterPage({ bookingId, stay, guests, draft, today, formId }: Props) {
  const t = useT("register");
  const locale = useLocale();
  const { title, contact_name, experience_id, arrive, leave } = stay;
  const action = localPath(locale, `/desk/bookings/${bookingId}/guests`);
  const ref = { stay: { experience_id, day: nightOf(stay, today) } };
  const day = (one: string) => formatDay(one, locale);
  const full = guests.length >= stay.guests;
  return (
    <div className="wrap desk pb-8 pt-4">
      <p>
        <Anchor to={`/desk/check-in?${refQuery(ref)}`} className="link inline-block py-2">
          {t("back")}
        </Anchor>
      </p>
      <h1 className="text-2xl font-semibold tracking-tight">
        {t("title")}: {contact_name}
      </h1>
      <p className="font-semibold">{title}</p>
      <p>{t("days", { from: day(arrive), to: day(leave) })}</p>
      <p className="text-muted">{t("kept", { day: day(stay.delete_on) })}</p>
      <section aria-labelledby="taken" className="mt-6">
        <h2 id="taken" className="text-lg font-semibold">
          {t("count", { taken: guests.length, count: stay.guests })}
        </h2>
        {guests.length === 0 && <p className="text-muted">{t("none")}</p>}
        <ul className="desk-register">
          {guests.map((guest) => (
            <Guest key={guest.id} guest={guest} action={action} />
          ))}
        </ul>
      </section>
      {!stay.open && <p className="notice mt-6">{t("notNow", { from: day(arrive), to: day(leave) })}</p>}
      {stay.open && full && <p className="notice mt-6">{t("full")}</p>}
      {(draft || (stay.open && !full)) && (
        <GuestForm draft={draft} action={action} today={today} formId={formId} />
      )}
    </div>
  );
}

function Guest({ guest, action }: { guest: GuestTaken; action: string }) {
  const t = useT("register");
  const locale = useLocale();
  const { id, name, born, nationality, paper, paper_number, delete_on } = guest;
  return (
    <li>
      <p className="font-semibold">{name}</p>
      <p className="text-sm">
        {t("born", { day: formatDay(born, locale) })} · {countryName(locale, nationality)}
      </p>
      <p className="text-sm">
        {t(`paper.${paper}`)}: <span className="break-all tabular-nums">{paper_number}</span>
      </p>
      <p className="text-sm text-muted">{t("deletedOn", { day: formatDay(delete_on, locale) })}</p>
      <details>
        <summary className="min-h-11 py-2.5 text-sm underline underline-offset-4">{t("remove")}</summary>
        <form method="post" action={action}>
          <input type="hidden" name="intent" value="remove" />
          <input type="hidden" name="guest_id" value={id} />
          <button type="submit" className="button-quiet w-full" aria-label={t("removeNamed", { name })}>
            {t("removeForGood")}
          </button>
        </form>
      </details>
    </li>
  );
}
