import { COMPLAINT_KINDS } from "@market/ocop";
import { ErrorSummary, SelectField, TextArea, TextField } from "~/components/forms";
import { Anchor } from "~/components/link";
import { useT } from "~/i18n";
import { COMPLAINT_FIELDS, type ComplaintDraft, type ComplaintField } from "./draft";

export function ComplaintForm({ draft }: { draft: ComplaintDraft }) {
  const t = useT("complaint");
  const field = (name: ComplaintField) => ({
    id: `complaint-${name}`,
    name,
    errors: draft.errors[name] ? [draft.errors[name]] : undefined,
    initialValue: draft.values[name],
  });
  const errors = COMPLAINT_FIELDS.flatMap((name) => {
    const message = draft.errors[name];
    return message ? [{ id: `complaint-${name}`, message }] : [];
  });
  return (
    <form method="post" noValidate className="space-y-6">
      <ErrorSummary errors={errors} />
      {draft.whole && (
        <p role="alert" className="rounded-xl border-2 border-bad bg-bad-soft p-5 font-semibold text-bad">
          {draft.whole}
        </p>
      )}
      <input type="hidden" name="form_id" value={draft.form_id} />
      {draft.about && (
        <p>
          <input type="hidden" name="about" value={draft.about} />
          {t("about")}{" "}
          <Anchor to={draft.about} className="link break-all">
            {draft.about}
          </Anchor>
        </p>
      )}
      <SelectField field={field("kind")} label={t("kind")}>
        <option value="">{t("choose")}</option>
        {COMPLAINT_KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {t(`kinds.${kind}`)}
          </option>
        ))}
      </SelectField>
      <TextArea field={field("text")} label={t("text")} hint={t("textHint")} rows={7} maxLength={5_000} />
      <TextField
        field={field("order_number")}
        label={t("order")}
        hint={t("orderHint")}
        optional
        maxLength={40}
      />
      <fieldset className="space-y-5 border-t border-line pt-5">
        <legend className="sr-only">{t("contact")}</legend>
        <TextField field={field("name")} label={t("name")} autoComplete="name" maxLength={100} />
        <p className="text-sm text-muted">{t("contactHint")}</p>
        <div className="grid gap-5 sm:grid-cols-2">
          <TextField
            field={field("phone")}
            label={t("phone")}
            type="tel"
            autoComplete="tel"
            optional
            maxLength={60}
          />
          <TextField
            field={field("email")}
            label={t("email")}
            type="email"
            autoComplete="email"
            optional
            maxLength={254}
          />
        </div>
      </fieldset>
      <p className="text-sm text-muted">
        {t("privacy")}{" "}
        <Anchor to="/legal/privacy" className="link">
          {t("privacyLink")}
        </Anchor>
      </p>
      <button type="submit" className="button w-full sm:w-auto">
        {t("send")}
      </button>
    </form>
  );
}
