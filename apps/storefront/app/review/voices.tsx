import type { ProductVoices } from "@market/store-contract";
import { Anchor } from "~/components/link";
import { useT } from "~/i18n";
import { QuestionItem, ReviewItem } from "./said";
import { RatingSummaryView } from "./summary";

interface Props {
  voices: ProductVoices;
  /** The product's page, without its language. */
  path: string;
}

/** On the product's page: what buyers say of it, and what was asked about it. */
export function Voices({ voices, path }: Props) {
  const t = useT("review");
  const { rating, reviews, questions, question_count } = voices;
  return (
    <>
      <section id="reviews" aria-labelledby="reviews-title" className="mt-12">
        <h2 id="reviews-title" className="section-title">
          {t("title")}
        </h2>
        {rating ? <RatingSummaryView rating={rating} /> : <p className="mt-3 text-muted">{t("none")}</p>}
        {reviews.map((review) => (
          <ReviewItem key={review.id} review={review} from={path} />
        ))}
        {rating && rating.count > reviews.length && (
          <p className="mt-4">
            <Anchor to={`${path}/reviews`} className="button-quiet">
              {t("all", { count: rating.count })}
            </Anchor>
          </p>
        )}
      </section>
      <section id="questions" aria-labelledby="questions-title" className="mt-12">
        <h2 id="questions-title" className="section-title">
          {t("questions.title")}
        </h2>
        {questions.length === 0 && <p className="mt-3 text-muted">{t("questions.none")}</p>}
        {questions.map((question) => (
          <QuestionItem key={question.id} question={question} from={path} />
        ))}
        <p className="mt-4 flex flex-wrap gap-3">
          {question_count > questions.length && (
            <Anchor to={`${path}/questions`} className="button-quiet">
              {t("questions.all", { count: question_count })}
            </Anchor>
          )}
          <Anchor to={`${path}/questions#ask`} rel="nofollow" className="button-quiet">
            {t("questions.ask")}
          </Anchor>
        </p>
      </section>
    </>
  );
}
