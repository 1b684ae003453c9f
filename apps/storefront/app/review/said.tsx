import { dayOf, formatDay } from "@market/ocop";
import type { QuestionShown, ReviewShown } from "@market/store-contract";
import { Anchor, useLocale } from "~/components/link";
import { Picture } from "~/components/picture";
import { useT } from "~/i18n";

/** What one buyer says. */
export function ReviewItem({ review, from }: { review: ReviewShown; from: string }) {
  const t = useT("review");
  const locale = useLocale();
  const { id, rating, text, author, pictures, written_at, edited_at, reply, variant_title, demo } = review;
  const day = (at: string) => formatDay(dayOf(new Date(at)), locale);
  return (
    <article className="said">
      <p className="said-head">
        <span className="points-bubble">{t("score", { value: rating })}</span>
        <span className="font-semibold">{author || t("deleted")}</span>
        <span className="text-sm text-muted">
          {demo ? t("demo") : variant_title ? t("bought", { variant: variant_title }) : t("verified")} ·{" "}
          <time dateTime={written_at}>{day(written_at)}</time>
          {edited_at && ` (${t("edited")})`}
        </span>
      </p>
      {text && (
        <p lang={review.locale === locale ? undefined : review.locale} className="said-text">
          {text}
        </p>
      )}
      {pictures.length > 0 && (
        <ul className="said-pictures">
          {pictures.map((url, index) => (
            <li key={url}>
              <Picture
                src={url}
                alt={t("pictureOf", { n: index + 1, author: author || t("somebody") })}
                sizes="8rem"
                widths={[160, 320]}
              />
            </li>
          ))}
        </ul>
      )}
      {reply && (
        <div className="said-reply">
          <p className="text-sm font-semibold">
            {t("reply")} · <time dateTime={reply.at}>{day(reply.at)}</time>
          </p>
          <p className="said-text">{reply.text}</p>
        </div>
      )}
      <Report kind="review" id={id} from={from} label={t("reportOf", { author: author || t("somebody") })} />
    </article>
  );
}

/** What was asked, and its answer. */
export function QuestionItem({ question, from }: { question: QuestionShown; from: string }) {
  const t = useT("review");
  const locale = useLocale();
  const { id, text, author, answer } = question;
  return (
    <article className="said">
      <p className="text-sm text-muted">
        {t("questions.asked", { author: author || t("questions.asker") })} ·{" "}
        <time dateTime={question.asked_at}>{formatDay(dayOf(new Date(question.asked_at)), locale)}</time>
      </p>
      <p lang={question.locale === locale ? undefined : question.locale} className="said-text font-semibold">
        {text}
      </p>
      <div className="said-reply">
        <p className="text-sm font-semibold">
          {t(answer.by === "officer" ? "questions.byOfficer" : "questions.byProducer")}
        </p>
        <p className="said-text">{answer.text}</p>
      </div>
      <Report
        kind="question"
        id={id}
        from={from}
        label={t("reportQuestion", { author: author || t("questions.asker") })}
      />
    </article>
  );
}

/** @param from the page to come back to, without its language */
function Report({ kind, id, from, label }: { kind: string; id: string; from: string; label: string }) {
  const t = useT("review");
  return (
    <p className="not-printed text-right text-sm">
      <Anchor
        to={`/report/${kind}/${id}?${new URLSearchParams({ from })}`}
        rel="nofollow"
        className="inline-block py-1 text-muted underline underline-offset-4"
        aria-label={label}
      >
        {t("report")}
      </Anchor>
    </p>
  );
}
