import type { ProductVoices, QuestionsAnswer, ReviewsAnswer } from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { sqlOf } from "../booking";
import { type RatingRow, ratingSummary } from "./rating";
import { type QuestionRow, questionShown, type ReviewRow, reviewShown } from "./rows";

/** On the product's own page; all of them have pages of their own. */
const ON_PAGE = 3;
export const PER_PAGE = 10;

const SHOWN = "product_id = :product_id and state = 'shown' and deleted_at is null";
const ANSWERED = `${SHOWN} and answered_at is not null`;

/** Only what others see of a review. */
const REVIEW = `id, product_id, rating, text, locale, author, pictures, variant_title, state, waits_for, hidden_reason, written_at,
  edited_at, reply, replied_at, replied_by, demo`;
const QUESTION = "id, text, locale, author, asked_at, answer, answered_at, by_officer";

const reviewsSql = `select ${REVIEW} from review where ${SHOWN} order by written_at desc, id limit :take offset :skip`;
const questionsSql = `
  select ${QUESTION} from product_question where ${ANSWERED} order by answered_at desc, id limit :take offset :skip`;

const VOICES = `
  select (select to_json(r) from product_rating r where r.id = :product_id) as rating,
    (select json_agg(r) from (${reviewsSql}) r) as reviews,
    (select json_agg(q) from (${questionsSql}) q) as questions,
    (select count(*)::int from product_question where ${ANSWERED}) as question_count`;

interface Voices {
  rating: RatingRow | null;
  reviews: ReviewRow[] | null;
  questions: QuestionRow[] | null;
  question_count: number;
}

/** What buyers say of a product, in one round: the newest of it. */
export async function productVoices(container: MedusaContainer, productId: string): Promise<ProductVoices> {
  const { rows } = await sqlOf(container)
    .raw<Voices>(VOICES, { product_id: productId, take: ON_PAGE, skip: 0 })
    .options({ name: "product_voices" });
  const [found] = rows;
  return {
    rating: ratingSummary(found?.rating),
    reviews: (found?.reviews ?? []).map(reviewShown),
    questions: (found?.questions ?? []).map(questionShown),
    question_count: found?.question_count ?? 0,
  };
}

/** All that was said of it, the newest first. */
export async function productReviews(
  container: MedusaContainer,
  productId: string,
  asked: number,
): Promise<ReviewsAnswer> {
  const sql = sqlOf(container);
  const { rows: ratings } = await sql.raw<RatingRow>("select * from product_rating where id = :id", {
    id: productId,
  });
  const rating = ratingSummary(ratings[0]);
  const total = rating?.count ?? 0;
  const { page, pages, ...span } = paging(asked, total);
  const { rows } = await sql.raw<ReviewRow>(reviewsSql, { product_id: productId, ...span });
  return { rating, reviews: rows.map(reviewShown), total, page, pages };
}

/** All that was asked and answered. */
export async function productQuestions(
  container: MedusaContainer,
  productId: string,
  asked: number,
): Promise<QuestionsAnswer> {
  const sql = sqlOf(container);
  const { rows: counts } = await sql.raw<{ total: number }>(
    `select count(*)::int as total from product_question where ${ANSWERED}`,
    { product_id: productId },
  );
  const total = counts[0]?.total ?? 0;
  const { page, pages, ...span } = paging(asked, total);
  const { rows } = await sql.raw<QuestionRow>(questionsSql, { product_id: productId, ...span });
  return { questions: rows.map(questionShown), total, page, pages };
}

/** A page behind the last one is the last. */
export function paging(asked: number, total: number, size = PER_PAGE) {
  const pages = Math.max(1, Math.ceil(total / size));
  const page = Math.min(pages, asked);
  return { page, pages, take: size, skip: (page - 1) * size };
}
