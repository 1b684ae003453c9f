import { formatMoment, RETURN_REASONS, RETURN_WISHES } from "@market/ocop";
import type { ReturnableLine } from "@market/store-contract";
import { ErrorSummary, FieldErrors, SelectField, TextArea } from "~/components/forms";
import { useLocale } from "~/components/link";
import { useT } from "~/i18n";
import { RETURN_FIELDS, type ReturnDraft, type ReturnField } from "./draft";

interface Props {
  lines: ReturnableLine[];
  draft: ReturnDraft;
  action: string;
}

/** Which pieces, why, and what the buyer would like; works without a script. */
export function ReturnForm({ lines, draft, action }: Props) {
  const t = useT("returns");
  const locale = useLocale();
  const field = (name: ReturnField, initialValue = "") => ({
    id: `return-${name}`,
    name,
    initialValue,
    errors: draft.errors[name] ? [draft.errors[name]] : [],
  });
  const errors = RETURN_FIELDS.flatMap((name) => {
    const message = draft.errors[name];
    return message ? [{ id: name === "pieces" ? piecesId(lines[0]) : `return-${name}`, message }] : [];
  });
  return (
    <form
      method="post"
      action={action}
      encType="multipart/form-data"
      noValidate
      className="mt-4 space-y-6"
      aria-labelledby="new-return"
    >
      <input type="hidden" name="form_id" value={draft.form_id} />
      <ErrorSummary errors={errors} />
      {draft.whole && (
        <p role="alert" className="notice">
          {draft.whole}
        </p>
      )}
      <fieldset aria-describedby={draft.errors.pieces ? "return-pieces-error" : undefined}>
        <legend className="mb-1.5 font-semibold">{t("form.pieces")}</legend>
        <ul className="space-y-3">
          {lines.map((line) => (
            <li key={line.line_id} className="flex items-center gap-3">
              <input
                type="number"
                id={piecesId(line)}
                name={`pieces:${line.line_id}`}
                min={0}
                max={line.quantity}
                inputMode="numeric"
                defaultValue={
                  draft.pieces[line.line_id] ?? (lines.length === 1 ? String(line.quantity) : "0")
                }
                className="field !w-20 shrink-0"
                aria-label={t("form.piecesOf", { title: line.title })}
              />
              <span className="min-w-0">
                {line.title}
                {line.variant_title && <span className="text-muted"> · {line.variant_title}</span>}
                <span className="block text-sm text-muted">
                  {t("form.left", { count: line.quantity })} ·{" "}
                  {t("form.until", { moment: formatMoment(new Date(line.until), locale) })}
                </span>
                {line.perishable && <span className="block text-sm text-warn">{t("form.perishable")}</span>}
              </span>
            </li>
          ))}
        </ul>
        <FieldErrors field={field("pieces")} />
      </fieldset>
      <SelectField field={field("reason", draft.reason)} label={t("form.reason")}>
        <option value="">{t("form.choose")}</option>
        {RETURN_REASONS.map((reason) => (
          <option key={reason} value={reason}>
            {t(`reasons.${reason}`)}
          </option>
        ))}
      </SelectField>
      <SelectField field={field("wish", draft.wish)} label={t("form.wish")}>
        <option value="">{t("form.choose")}</option>
        {RETURN_WISHES.map((wish) => (
          <option key={wish} value={wish}>
            {t(`wishes.${wish}`)}
          </option>
        ))}
      </SelectField>
      <TextArea
        field={field("text", draft.text)}
        label={t("form.text")}
        hint={t("form.textHint")}
        rows={5}
        maxLength={2_000}
      />
      <div>
        <label htmlFor="return-pictures" className="mb-1.5 block font-semibold">
          {t("form.pictures")}
        </label>
        <p id="return-pictures-hint" className="mb-1.5 text-sm text-muted">
          {t("form.picturesHint")}
        </p>
        {draft.picturesLost && <p className="font-semibold text-warn">{t("form.picturesAgain")}</p>}
        <input
          type="file"
          id="return-pictures"
          name="pictures"
          multiple
          accept="image/jpeg,image/png,image/webp,image/avif,image/gif"
          className="field"
          aria-describedby={`return-pictures-hint${draft.errors.pictures ? " return-pictures-error" : ""}`}
          aria-invalid={draft.errors.pictures ? true : undefined}
        />
        <FieldErrors field={field("pictures")} />
      </div>
      <button type="submit" className="button w-full sm:w-auto">
        {t("form.send")}
      </button>
    </form>
  );
}

const piecesId = (line: ReturnableLine | undefined) => `pieces-${line?.line_id ?? ""}`;
