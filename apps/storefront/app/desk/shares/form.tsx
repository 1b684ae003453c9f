import type { DeskSharesAnswer, FieldError } from "@market/store-contract";
import type { FormDraft } from "~/account/form";
import { ErrorSummary, SelectField, TextField } from "~/components/forms";
import { useLocale } from "~/components/link";
import { useT } from "~/i18n";
import { localPath } from "~/i18n/locale";
import { fieldsOf, ROWS } from "./rows";

const ROLES = ["host", "guide", "cook", "village_fund", "other"] as const;

/** Where an error is shown, and in which words. */
function told({ field, code }: FieldError) {
  if (field === "from_day") return { id: "from_day", word: "from" } as const;
  if (field === "experience_id") return { id: "experience_id", word: "experience" } as const;
  if (code === "not_the_whole") return { id: fieldsOf(1).percent, word: "sum" } as const;
  if (code === "percent" || code === "name") return { id: field, word: code } as const;
  if (code === "twice" || code === "one_host") return { id: fieldsOf(1).party, word: code } as const;
  return { id: fieldsOf(1).percent, word: "other" } as const;
}

interface Props {
  shares: DeskSharesAnswer;
  draft: FormDraft | null;
}

export function AgreementForm({ shares: { experiences, parties }, draft }: Props) {
  const t = useT("shares");
  const locale = useLocale();
  const errors = (draft?.errors ?? []).map((error) => {
    const { id, word } = told(error);
    return { id, message: t(`errors.${word}`) };
  });
  const field = (id: string) => ({
    id,
    name: id,
    initialValue: draft?.values[id] ?? "",
    errors: errors.filter((one) => one.id === id).map(({ message }) => message),
  });
  const refused = draft?.refusal && (draft.refusal.code === "no_such_experience" ? "experience" : "other");
  return (
    <section aria-labelledby="new-title" className="panel mt-6">
      <h2 id="new-title" className="text-lg font-semibold">
        {t("new.title")}
      </h2>
      <p className="text-muted">{t("new.lead")}</p>
      <form method="post" action={localPath(locale, "/desk/shares")} noValidate className="mt-3 space-y-4">
        <ErrorSummary errors={errors} />
        {refused && (
          <p role="alert" className="notice font-semibold">
            {t(`errors.${refused}`)}
          </p>
        )}
        <SelectField field={field("experience_id")} label={t("new.experience")}>
          {experiences.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </SelectField>
        <TextField field={field("from_day")} label={t("new.from")} type="date" />
        <p className="text-sm text-muted">{t("new.percentHint")}</p>
        {ROWS.map((row) => {
          const { party, name, role, percent } = fieldsOf(row);
          return (
            <fieldset key={row} className="space-y-3 border-t border-line pt-3">
              <legend className="font-semibold">{t("new.row", { number: row })}</legend>
              {parties.length > 0 && (
                <SelectField field={field(party)} label={t("new.party")} optional>
                  <option value="">{t("new.someone")}</option>
                  {parties.map((one) => (
                    <option key={one.id} value={one.id}>
                      {one.name}
                    </option>
                  ))}
                </SelectField>
              )}
              <TextField field={field(name)} label={t("new.name")} maxLength={120} optional />
              <SelectField field={field(role)} label={t("role")} optional>
                {ROLES.map((one) => (
                  <option key={one} value={one}>
                    {t(`roles.${one}`)}
                  </option>
                ))}
              </SelectField>
              <TextField field={field(percent)} label={t("new.percent")} inputMode="decimal" optional />
            </fieldset>
          );
        })}
        <button type="submit" className="button w-full">
          {t("new.save")}
        </button>
      </form>
    </section>
  );
}
