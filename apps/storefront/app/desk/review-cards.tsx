import { dayOf, formatDay } from "@market/ocop";
import type { DeskQuestion, DeskReview } from "@market/store-contract";
import { TextArea } from "~/components/forms";
import { useLocale } from "~/components/link";
import { Picture } from "~/components/picture";
import { useT } from "~/i18n";
import { localPath } from "~/i18n/locale";
import { isOfWords, LONGEST_REPLY, type ReplyDraft } from "./reviews";

/** One question that waits. */
export function QuestionCard({ question, draft }: { question: DeskQuestion; draft: ReplyDraft | null }) {
  const t = useT("review");
  const locale = useLocale();
  const { id, text, author, asked_at, product_title } = question;
  const day = formatDay(dayOf(new Date(asked_at)), locale);
  return (
    <li className="panel">
      <h3 className="font-semibold leading-snug">{product_title}</h3>
      <p className="text-sm text-muted">{t("desk.asked", { author: author || t("questions.asker"), day })}</p>
      <p className="said-text">{text}</p>
      <AnswerForm
        kind="question"
        id={id}
        draft={draft}
        label={t("desk.answer")}
        hint={t("desk.answerHint")}
        button={t("desk.answerButton")}
      />
    </li>
  );
}

/** One review, with its reply or the form for it. */
export function ReviewCard({ review, draft }: { review: DeskReview; draft: ReplyDraft | null }) {
  const t = useT("review");
  const locale = useLocale();
  const { id, rating, text, author, written_at, product_title, pictures, reply, replied_by, demo } = review;
  const named = author || t("somebody");
  return (
    <li className="panel">
      <h3 className="font-semibold leading-snug">{product_title}</h3>
      <p className="said-head">
        <span className="points-bubble">{t("score", { value: rating })}</span>
        <span className="text-sm text-muted">
          {author || t("deleted")} · {formatDay(dayOf(new Date(written_at)), locale)}
          {demo && ` · ${t("demo")}`}
        </span>
      </p>
      {text && <p className="said-text">{text}</p>}
      {pictures.length > 0 && (
        <ul className="said-pictures">
          {pictures.map((url, index) => (
            <li key={url}>
              <Picture
                src={url}
                alt={t("pictureOf", { n: index + 1, author: named })}
                sizes="8rem"
                widths={[160, 320]}
              />
            </li>
          ))}
        </ul>
      )}
      {reply ? (
        <div className="said-reply">
          <p className="text-sm font-semibold">{t("desk.repliedBy", { name: replied_by ?? "" })}</p>
          <p className="said-text">{reply.text}</p>
        </div>
      ) : (
        <details className="mt-2" open={draft !== null}>
          <summary className="min-h-11 py-2.5 underline underline-offset-4">{t("desk.reply")}</summary>
          <AnswerForm
            kind="review"
            id={id}
            draft={draft}
            label={t("desk.reply")}
            hint={t("desk.replyHint")}
            button={t("desk.replyButton")}
          />
        </details>
      )}
    </li>
  );
}

interface FormProps {
  kind: ReplyDraft["kind"];
  id: string;
  draft: ReplyDraft | null;
  label: string;
  hint: string;
  button: string;
}

function AnswerForm({ kind, id, draft, label, hint, button }: FormProps) {
  const t = useT("review");
  const locale = useLocale();
  const wrong = draft && isOfWords(draft) ? draft.error : null;
  const field = {
    id: `answer-${id}`,
    name: "text",
    initialValue: draft?.text ?? "",
    errors: wrong && wrong !== "said" ? [t(`desk.errors.${wrong}`)] : [],
  };
  return (
    <form method="post" action={localPath(locale, "/desk/reviews")} noValidate className="mt-3 space-y-3">
      <input type="hidden" name="kind" value={kind} />
      <input type="hidden" name="id" value={id} />
      <TextArea field={field} label={label} hint={hint} maxLength={LONGEST_REPLY} />
      <button type="submit" className="button w-full">
        {button}
      </button>
    </form>
  );
}
