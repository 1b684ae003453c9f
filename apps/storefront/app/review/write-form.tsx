import { dayOf, formatDay, RATINGS, REVIEW_LENGTH } from "@market/ocop";
import type { ReviewableLine } from "@market/store-contract";
import { ErrorSummary, FieldErrors, TextArea } from "~/components/forms";
import { useLocale } from "~/components/link";
import { Picture } from "~/components/picture";
import { useT } from "~/i18n";
import type { ReviewDraft } from "./draft";

interface Props {
  line: ReviewableLine;
  draft: ReviewDraft;
  /** Where it is sent, with its language. */
  action: string;
}

/** Points, words and pictures; works without a script. */
export function WriteForm({ line: { review }, draft, action }: Props) {
  const t = useT("review");
  const locale = useLocale();
  const { fields, whole, keep } = draft;
  const errors = (["rating", "text", "pictures"] as const).flatMap((name) =>
    fields[name] ? [{ id: name === "rating" ? "rating-5" : name, message: fields[name] }] : [],
  );
  const field = (name: "rating" | "text" | "pictures") => ({
    id: name,
    name,
    errors: fields[name] ? [fields[name]] : [],
  });
  return (
    <form
      method="post"
      action={action}
      encType="multipart/form-data"
      noValidate
      className="mt-6 space-y-6"
      aria-labelledby="review-title"
    >
      <ErrorSummary errors={errors} />
      {whole && (
        <p role="alert" className="notice">
          {whole}
        </p>
      )}
      <fieldset aria-describedby={fields.rating ? "rating-error" : undefined}>
        <legend className="mb-1.5 font-semibold">{t("write.rating")}</legend>
        <div className="points-choice">
          {RATINGS.map((points) => (
            <label key={points} htmlFor={`rating-${points}`}>
              <input
                type="radio"
                id={`rating-${points}`}
                name="rating"
                value={points}
                defaultChecked={draft.rating === String(points)}
                required
              />
              {t(`write.points.${points}`)}
            </label>
          ))}
        </div>
        <FieldErrors field={field("rating")} />
      </fieldset>
      <TextArea
        field={{ ...field("text"), initialValue: draft.text }}
        label={t("write.text")}
        hint={t("write.textHint")}
        optional
        rows={6}
        maxLength={REVIEW_LENGTH}
      />
      <fieldset className="space-y-3">
        <legend className="mb-1.5 font-semibold">{t("write.pictures")}</legend>
        {review && review.pictures.length > 0 && (
          <ul className="said-pictures">
            {review.pictures.map((url, index) => (
              <li key={url}>
                <label className="block text-sm">
                  <Picture src={url} alt="" sizes="8rem" widths={[160, 320]} />
                  <input
                    type="checkbox"
                    name="keep"
                    value={url}
                    defaultChecked={keep.includes(url)}
                    className="mr-2 size-5 align-middle"
                  />
                  {t("write.keep", { n: index + 1 })}
                </label>
              </li>
            ))}
          </ul>
        )}
        <p id="pictures-hint" className="text-sm text-muted">
          {t("write.picturesHint")}
        </p>
        {draft.picturesLost && <p className="font-semibold text-warn">{t("write.picturesAgain")}</p>}
        <input
          type="file"
          id="pictures"
          name="pictures"
          multiple
          accept="image/jpeg,image/png,image/webp,image/avif,image/gif"
          className="field"
          aria-label={t("write.pictures")}
          aria-describedby={`pictures-hint${fields.pictures ? " pictures-error" : ""}`}
          aria-invalid={fields.pictures ? true : undefined}
        />
        <FieldErrors field={field("pictures")} />
      </fieldset>
      <p className="text-sm text-muted">
        {t("write.rules")}{" "}
        {review && t("write.until", { day: formatDay(dayOf(new Date(review.editable_until)), locale) })}
      </p>
      <button type="submit" className="button w-full sm:w-auto">
        {t(review ? "write.save" : "write.send")}
      </button>
    </form>
  );
}
