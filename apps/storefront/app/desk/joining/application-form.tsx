import { APPLICANT_KINDS, APPLICATION_LIMITS, BANKS } from "@market/ocop";
import type { Application, ApplicationFields } from "@market/store-contract";
import type { ReactNode } from "react";
import type { FormDraft } from "~/account/form";
import { FieldErrors, SelectField, TextField } from "~/components/forms";
import { useT } from "~/i18n";
import { PaperList } from "./papers";
import { fieldOf } from "./telling";

interface Props {
  application: Application;
  communes: Array<{ code: string; name: string }>;
  draft: FormDraft;
  action: string;
}

/** One form for all of it: whichever button is pressed, what was typed is kept. */
export function ApplicationForm({ application, communes, draft, action }: Props) {
  const t = useT("joining");
  const kind = useT("producer");
  const { fields, bank_number } = application;
  const of = (name: keyof ApplicationFields) => ({
    field: fieldOf(t, draft, name, fields[name]),
    label: t(`field.${name}`),
  });
  const text = (name: keyof ApplicationFields) => ({ ...of(name), maxLength: APPLICATION_LIMITS[name] });
  return (
    <form method="post" action={action} encType="multipart/form-data" noValidate className="mt-4 space-y-8">
      {/* Enter in a field saves: the first button is the one it presses. */}
      <button type="submit" name="intent" value="save" hidden>
        {t("application.save")}
      </button>
      <Part title={t("application.who")}>
        <SelectField {...of("kind")}>
          <option value="">{t("application.choose")}</option>
          {APPLICANT_KINDS.map((one) => (
            <option key={one} value={one}>
              {kind(`kind.${one}`)}
            </option>
          ))}
        </SelectField>
        <TextField {...text("legal_name")} hint={t("field.legalNameHint")} autoComplete="organization" />
        <TextField {...text("name")} hint={t("field.nameHint")} optional />
        <TextField {...text("tax_code")} hint={t("field.taxCodeHint")} inputMode="numeric" />
      </Part>
      <Part title={t("application.where")}>
        <SelectField {...of("commune_code")}>
          <option value="">{t("application.choose")}</option>
          {communes.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </SelectField>
        <TextField {...text("address")} autoComplete="street-address" />
        <TextField {...text("phone")} type="tel" autoComplete="tel" />
        <TextField {...text("email")} type="email" autoComplete="email" spellCheck={false} />
      </Part>
      <Part title={t("application.bank")} hint={t("application.bankHint")}>
        <SelectField {...of("bank_code")}>
          <option value="">{t("application.choose")}</option>
          {BANKS.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </SelectField>
        <TextField
          field={fieldOf(t, draft, "bank_number")}
          label={t("field.bank_number")}
          hint={bank_number ? t("application.kept", { number: bank_number }) : undefined}
          optional={bank_number !== null}
          autoComplete="off"
          spellCheck={false}
          maxLength={60}
        />
        <TextField {...text("bank_holder")} autoComplete="off" />
      </Part>
      <Part title={t("application.papersTitle")} hint={t("application.papersHint")}>
        <PaperList papers={application.papers} path={`/desk/join/${application.id}/papers`} removable />
        <Upload draft={draft} />
      </Part>
      <div className="space-y-3">
        <button type="submit" name="intent" value="send" className="button w-full">
          {t("application.send")}
        </button>
        <button type="submit" name="intent" value="save" className="button-quiet w-full">
          {t("application.save")}
        </button>
      </div>
    </form>
  );
}

function Part({ title, hint, children }: { title: string; hint?: string; children: ReactNode }) {
  return (
    <fieldset className="space-y-5">
      <legend className="text-lg font-semibold">{title}</legend>
      {hint && <p className="text-sm text-muted">{hint}</p>}
      {children}
    </fieldset>
  );
}

function Upload({ draft }: { draft: FormDraft }) {
  const t = useT("joining");
  const field = fieldOf(t, draft, "papers");
  const wrong = Boolean(field.errors?.length);
  return (
    <div>
      <label htmlFor={field.id} className="mb-1.5 block font-semibold">
        {t("field.papers")}
      </label>
      <input
        id={field.id}
        name={field.name}
        type="file"
        multiple
        accept="application/pdf,image/jpeg,image/png"
        aria-invalid={wrong || undefined}
        aria-describedby={wrong ? `${field.id}-error` : undefined}
        className="field"
      />
      <FieldErrors field={field} />
    </div>
  );
}
