import { TextField } from "~/components/forms";
import { Picture } from "~/components/picture";
import { useT } from "~/i18n";
import element from "../../elements/desk/picture-choice.js?worker&url";
import { fieldId } from "./draft";
import { CommentsOf, type SectionProps } from "./goods-form";
import { MOST_MEGABYTES_EACH, MOST_MEGABYTES_TOGETHER } from "./picture-limits";
import { fieldIn, tellFault } from "./tell";

/** As the backend takes them. */
const MOST = 8;
const ACCEPTED = "image/jpeg,image/png,image/webp";

/** Pictures that are stored already, in their order, and more to choose. */
export function PicturesSection({ draft, comments }: SectionProps) {
  const t = useT("goods");
  const { pictures } = draft.typed;
  const errors = draft.faults
    .filter(({ field, code }) => /^(pictures|files)/.test(field) && code !== "changed_by_other")
    .map((fault) => tellFault(t, fault));
  return (
    <fieldset className="goods-section" id="pictures" tabIndex={-1}>
      <legend>{t("sections.pictures")}</legend>
      <CommentsOf field="pictures" comments={comments} />
      <ol className="space-y-4">
        {pictures.map((picture, row) => {
          const at = `pictures.${row}`;
          const number = row + 1;
          return (
            <li key={picture.url} className="goods-picture">
              <Picture
                src={picture.url}
                alt={picture.alt || t("picture.number", { number })}
                sizes="7rem"
                widths={[160, 320]}
              />
              <div className="space-y-2">
                <input type="hidden" name={`${at}.url`} value={picture.url} />
                <TextField
                  field={fieldIn(t, draft, `${at}.alt`, picture.alt)}
                  label={t("picture.alt", { number })}
                  optional
                  maxLength={200}
                />
                <TextField
                  field={fieldIn(t, draft, `${at}.alt_en`, picture.alt_en)}
                  label={t("picture.altEn", { number })}
                  optional
                  lang="en"
                  maxLength={200}
                />
                <TextField
                  field={fieldIn(t, draft, `${at}.place`, String(number))}
                  label={t("picture.place", { number })}
                  inputMode="numeric"
                  maxLength={2}
                />
                <label className="flex min-h-11 items-center gap-2">
                  <input type="checkbox" name="remove" value={at} />
                  {t("picture.remove", { number })}
                </label>
              </div>
            </li>
          );
        })}
      </ol>
      {pictures.length < MOST && (
        <div>
          <label htmlFor={fieldId("files")} className="mb-1.5 block font-semibold">
            {t("fields.files")}
          </label>
          <p id="files-hint" className="mb-1.5 text-sm text-muted">
            {t("hints.files")}
          </p>
          <picture-choice
            data-each={String(MOST_MEGABYTES_EACH)}
            data-together={String(MOST_MEGABYTES_TOGETHER)}
            data-each-words={t("errors.one_too_large", { name: "{name}", max: MOST_MEGABYTES_EACH })}
            data-together-words={t("errors.too_large_together", { max: MOST_MEGABYTES_TOGETHER })}
          >
            <input
              id={fieldId("files")}
              name="files"
              type="file"
              accept={ACCEPTED}
              multiple
              className="field"
              aria-invalid={errors.length > 0 || undefined}
              aria-describedby={errors.length > 0 ? "files-hint files-error" : "files-hint"}
            />
          </picture-choice>
          <script type="module" src={element} />
        </div>
      )}
      {errors.length > 0 && (
        <p id="files-error" className="text-sm font-semibold text-bad">
          {errors.join(" ")}
        </p>
      )}
      <button
        type="submit"
        name="intent"
        value="upload"
        formAction="#pictures"
        className="button-quiet w-full"
      >
        {t("form.upload")}
      </button>
    </fieldset>
  );
}
