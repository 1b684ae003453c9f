import type { DeskReviewsAnswer } from "@market/store-contract";
import { ErrorSummary } from "~/components/forms";
import { Anchor } from "~/components/link";
import { useT } from "~/i18n";
import { Pages } from "~/review/pages";
import { DeskNav } from "./nav";
import { QuestionCard, ReviewCard } from "./review-cards";
import { isOfWords, type ReplyDraft } from "./reviews";

interface Props extends DeskReviewsAnswer {
  draft: ReplyDraft | null;
}

/** What buyers ask and say, and the producer's answers: what waits stands first. */
export function DeskReviewsPage({ reviews, questions, unanswered, page, pages, draft }: Props) {
  const t = useT("review");
  const tReturns = useT("returns");
  const listed =
    draft !== null &&
    (draft.kind === "review"
      ? reviews.some(({ id, reply }) => id === draft.id && !reply)
      : questions.some(({ id }) => id === draft.id));
  const inField = draft && listed && isOfWords(draft) && draft.error;
  const draftFor = (kind: ReplyDraft["kind"], id: string) =>
    draft && draft.kind === kind && draft.id === id ? draft : null;
  return (
    <div className="wrap desk pb-8 pt-4">
      <DeskNav current="reviews" />
      <h1 className="text-2xl font-semibold tracking-tight">{t("desk.title")}</h1>
      <p className="mt-1">
        <Anchor to="/desk/returns" className="link inline-block py-2">
          {tReturns("desk.title")}
        </Anchor>
      </p>
      {draft && inField && (
        <div className="mt-4">
          <ErrorSummary errors={[{ id: `answer-${draft.id}`, message: wordsOf(t, draft) }]} />
        </div>
      )}
      {draft && !inField && (
        <div role="alert" className="notice mt-4">
          <p className="font-semibold">{wordsOf(t, draft)}</p>
          {draft.text && (
            <p className="mt-1 whitespace-pre-line">{t("desk.written", { text: draft.text })}</p>
          )}
        </div>
      )}
      <section aria-labelledby="questions-title" className="mt-6">
        <h2 id="questions-title" className="text-xl font-semibold">
          {questions.length > 0 ? t("desk.questions", { count: questions.length }) : t("desk.noQuestions")}
        </h2>
        <ul className="mt-3 space-y-4">
          {questions.map((question) => (
            <QuestionCard key={question.id} question={question} draft={draftFor("question", question.id)} />
          ))}
        </ul>
      </section>
      <section aria-labelledby="reviews-title" className="mt-8">
        <h2 id="reviews-title" className="text-xl font-semibold">
          {reviews.length === 0
            ? t("desk.noReviews")
            : unanswered > 0
              ? t("desk.unanswered", { count: unanswered })
              : t("desk.reviews")}
        </h2>
        <ul className="mt-3 space-y-4">
          {reviews.map((review) => (
            <ReviewCard key={review.id} review={review} draft={draftFor("review", review.id)} />
          ))}
        </ul>
        <Pages path="/desk/reviews" page={page} pages={pages} />
      </section>
    </div>
  );
}

function wordsOf(t: ReturnType<typeof useT<"review">>, { error, said = "", by = "" }: ReplyDraft): string {
  return error === "said" ? t("desk.errors.said", { said, by }) : t(`desk.errors.${error}`);
}
