import type { DepartureSlot, Experience } from "@market/store-contract";
import { LONGEST } from "~/checkout/limits";
import { ErrorSummary, SelectField, TextField } from "~/components/forms";
import { useLocale } from "~/components/link";
import { useT } from "~/i18n";
import { localPath } from "~/i18n/locale";
import type { WaitingDraft, WaitingField } from "./waiting";
import { timeSpan } from "./when";

interface Props {
  /** The page with the day that is chosen, without its language. */
  address: string;
  hours: DepartureSlot[];
  party: number;
  limits: Experience["party"];
  /** As it was sent, when it comes again. */
  draft: WaitingDraft | null;
}

/** For hours that are full: told when places are free again, in order. */
export function WaitingForm({ address, hours, party, limits, draft }: Props) {
  const t = useT("waiting");
  const locale = useLocale();
  const words = (name: WaitingField) => {
    const word = draft?.errors[name];
    if (!word) return [];
    const own = word === "required" && (name === "name" || name === "phone");
    const keys = [own ? `error.${name}Required` : `error.${word}`, "error.required"];
    return [t(keys as ["error.required"], { max: limits.max })];
  };
  const field = (name: WaitingField, otherwise = "") => ({
    id: `waiting-${name}`,
    name,
    errors: words(name),
    initialValue: draft?.values[name] ?? otherwise,
  });
  const names: WaitingField[] = ["departure_id", "seats", "name", "phone", "email"];
  const errors = names.flatMap((name) => words(name).map((message) => ({ id: `waiting-${name}`, message })));
  return (
    <details className="waiting" open={draft !== null || undefined}>
      <summary className="link inline-block py-2 font-semibold">{t("title")}</summary>
      <form method="post" action={localPath(locale, address)} noValidate className="mt-2 space-y-4">
        <p className="text-muted">{t("text")}</p>
        {draft?.whole && (
          <p role="alert" className="notice">
            {draft.whole}
          </p>
        )}
        <ErrorSummary errors={errors} />
        <input type="hidden" name="intent" value="wait" />
        {hours.length === 1 ? (
          <input type="hidden" name="departure_id" value={hours[0]?.id} />
        ) : (
          <SelectField field={field("departure_id", hours[0]?.id)} label={t("hour")}>
            {hours.map(({ id, starts_at, ends_at }) => (
              <option key={id} value={id}>
                {timeSpan(locale, starts_at, ends_at)}
              </option>
            ))}
          </SelectField>
        )}
        <TextField
          field={field("seats", String(party))}
          label={t("seats")}
          type="number"
          min={1}
          max={limits.max}
          inputMode="numeric"
        />
        <TextField field={field("name")} label={t("name")} autoComplete="name" maxLength={LONGEST.name} />
        <TextField
          field={field("phone")}
          label={t("phone")}
          type="tel"
          inputMode="tel"
          autoComplete="tel"
          maxLength={LONGEST.phone}
        />
        <TextField
          field={field("email")}
          label={t("email")}
          optional
          type="email"
          inputMode="email"
          autoComplete="email"
          maxLength={LONGEST.email}
        />
        <p className="text-sm text-muted">{t("privacy")}</p>
        <button type="submit" className="button-quiet w-full">
          {t("send")}
        </button>
      </form>
    </details>
  );
}
