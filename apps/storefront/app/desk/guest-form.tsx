import type { FieldError } from "@market/store-contract";
import { type FormDraft, fieldId, UNTOUCHED } from "~/account/form";
import { ErrorSummary, SelectField, TextField } from "~/components/forms";
import { useLocale } from "~/components/link";
import { useT } from "~/i18n";
import { countries, HOME } from "./countries";
import { FORM_ID, PAPERS } from "./register";

interface Props {
  draft: FormDraft | null;
  action: string;
  /** Nobody is born after it. */
  today: string;
  /** Of a form that has not written anybody down yet. */
  formId: string;
}

/** One guest's name and papers. */
export function GuestForm({ draft, action, today, formId }: Props) {
  const t = useT("register");
  const locale = useLocale();
  const { values, errors, refusal } = draft ?? UNTOUCHED;
  // The form that comes again is the same one, until it has written somebody down.
  const sameForm = refusal?.code === "form_used" ? undefined : values[FORM_ID];
  const told = ({ field, code }: FieldError) =>
    t([`errors.${field}.${code}`, `errors.${field}.wrong`, "errors.wrong"] as unknown as ["errors.wrong"]);
  const field = (name: string, otherwise = "") => ({
    id: fieldId(name),
    name,
    errors: errors.filter((error) => error.field === name).map(told),
    initialValue: values[name] ?? otherwise,
  });
  return (
    <section aria-labelledby="write" className="panel mt-6">
      <h2 id="write" className="text-lg font-semibold">
        {t("write")}
      </h2>
      <form
        method="post"
        action={action}
        noValidate
        autoComplete="off"
        className="mt-4 space-y-5"
        aria-labelledby="write"
      >
        <input type="hidden" name={FORM_ID} value={sameForm ?? formId} />
        {refusal && (
          <p role="alert" className="notice font-semibold">
            {t([`refused.${refusal.code}`, "refused.other"] as unknown as ["refused.other"])}
          </p>
        )}
        <ErrorSummary errors={errors.map((error) => ({ id: fieldId(error.field), message: told(error) }))} />
        <TextField
          field={field("name")}
          label={t("name")}
          hint={t("nameHint")}
          autoComplete="off"
          autoCapitalize="words"
          spellCheck={false}
          maxLength={200}
        />
        <TextField
          field={field("born")}
          label={t("bornLabel")}
          type="date"
          min="1900-01-01"
          max={today}
          autoComplete="off"
        />
        <SelectField field={field("nationality", HOME)} label={t("nationality")} autoComplete="off">
          {countries(locale).map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </SelectField>
        <SelectField field={field("paper", PAPERS[0])} label={t("paperLabel")} autoComplete="off">
          {PAPERS.map((paper) => (
            <option key={paper} value={paper}>
              {t(`paper.${paper}`)}
            </option>
          ))}
        </SelectField>
        <TextField
          field={field("paper_number")}
          label={t("paperNumber")}
          hint={t("paperNumberHint")}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          maxLength={40}
        />
        <button type="submit" className="button w-full">
          {t("submit")}
        </button>
      </form>
    </section>
  );
}
