import type { DeskQuestion, DeskReview, DeskReviewsAnswer } from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { type Actor, noteDeed } from "../audit";
import { sqlOf } from "../booking";
import { tellBuyers } from "../buyer-news";
import { clock } from "../clock";
import { Refusal } from "../refusal";
import { localeOf, type ReviewRow, reviewShown } from "./rows";
import { paging } from "./voices";

const SIZE = 20;
/** More than that no page shows; the oldest come first, and go as they are answered. */
const MOST_QUESTIONS = 50;

const OWN = "r.producer_id = :producer_id and r.state = 'shown' and r.deleted_at is null";

const COUNTS = `
  select count(*)::int as total, (count(*) filter (where reply is null))::int as unanswered from review r where ${OWN}`;

const REVIEWS = `
  select r.*, coalesce(p.title, '') as product_title, coalesce(p.handle, '') as product_handle
  from review r left join product p on p.id = r.product_id
  where ${OWN} order by (r.reply is null) desc, r.written_at desc, r.id limit :take offset :skip`;

const QUESTIONS = `
  select r.id, r.text, r.locale, r.author, r.asked_at, coalesce(p.title, '') as product_title,
    coalesce(p.handle, '') as product_handle
  from product_question r left join product p on p.id = r.product_id
  where ${OWN} and r.answer is null order by r.asked_at, r.id limit ${MOST_QUESTIONS}`;

type Titled<Row> = Row & { product_title: string; product_handle: string };

/** What buyers said of a producer's goods and asked about them, with what waits for an answer first. */
export async function deskReviews(
  container: MedusaContainer,
  producerId: string,
  asked: number,
): Promise<DeskReviewsAnswer> {
  const sql = sqlOf(container);
  const own = { producer_id: producerId };
  const [{ rows: counts }, { rows: questions }] = await Promise.all([
    sql.raw<{ total: number; unanswered: number }>(COUNTS, own),
    sql.raw<Titled<Omit<DeskQuestion, "asked_at">> & { asked_at: Date }>(QUESTIONS, own),
  ]);
  const { total, unanswered } = counts[0] ?? { total: 0, unanswered: 0 };
  const { page, pages, ...span } = paging(asked, total, SIZE);
  const { rows } = await sql.raw<Titled<ReviewRow>>(REVIEWS, { ...own, ...span });
  return {
    reviews: rows.map(
      (row): DeskReview => ({
        ...reviewShown(row),
        product_title: row.product_title,
        product_handle: row.product_handle,
        replied_by: row.replied_by,
      }),
    ),
    unanswered,
    total,
    page,
    pages,
    questions: questions.map((row) => ({
      ...row,
      locale: localeOf(row.locale),
      asked_at: new Date(row.asked_at).toISOString(),
    })),
  };
}

/** How much waits for an answer at a producer's desk. */
export async function waitingAtDesk(
  container: MedusaContainer,
  producerId: string,
): Promise<{ reviews: number; questions: number }> {
  const { rows } = await sqlOf(container).raw<{ reviews: number; questions: number }>(
    `select (select count(*)::int from review r where ${OWN} and r.reply is null) as reviews,
       (select count(*)::int from product_question r where ${OWN} and r.answer is null) as questions`,
    { producer_id: producerId },
  );
  return rows[0] ?? { reviews: 0, questions: 0 };
}

export interface Replying {
  id: string;
  text: string;
  by: Actor;
  /** Whose desk it is; null for an officer. */
  producerId: string | null;
}

/**
 * The producer's one reply. It stays as it was said: of two members at once the second is told what the first said.
 * @throws Refusal 404 `no_such_review`, 409 `already_replied`
 */
export async function replyToReview(container: MedusaContainer, { id, text, by, producerId }: Replying) {
  const sql = sqlOf(container);
  const { rows } = await sql.raw<{ id: string }>(
    `update review set reply = :said, replied_at = :now, replied_by = :name, updated_at = now()
     where id = :id and producer_id = :producer_id and state = 'shown' and reply is null and deleted_at is null returning id`,
    { id, said: text, now: clock.now(), name: by.name, producer_id: producerId },
  );
  if (rows.length === 0) {
    const { rows: known } = await sql.raw<{ said: string | null; by: string | null }>(
      `select r.reply as said, r.replied_by as by from review r where r.id = :id and ${OWN}`,
      { id, producer_id: producerId },
    );
    throw known[0]?.said
      ? saidBefore("already_replied", known[0])
      : new Refusal(404, "no_such_review", "There is no such review of your goods.");
  }
  const object = { type: "review", id };
  await noteDeed(container, { by, producer_id: producerId, deed: "review.replied", object });
  await tellBuyers(container);
}

/**
 * The answer to a question, by which others see it; by the producer or an officer, once.
 * @throws Refusal 404 `no_such_question`, 409 `already_answered`
 */
export async function answerQuestion(container: MedusaContainer, { id, text, by, producerId }: Replying) {
  const sql = sqlOf(container);
  const here = `id = :id and (:producer_id::text is null or producer_id = :producer_id) and deleted_at is null
    and (state = 'shown' or (:producer_id::text is null and state = 'waiting'))`;
  const { rows } = await sql.raw<{ producer_id: string }>(
    `update product_question set answer = :said, answered_at = :now, answered_by = :name, by_officer = :by_officer, state = 'shown',
       waits_for = '[]', updated_at = now()
     where ${here} and answer is null returning producer_id`,
    {
      id,
      said: text,
      now: clock.now(),
      name: by.name,
      by_officer: producerId === null,
      producer_id: producerId,
    },
  );
  const [answered] = rows;
  if (!answered) {
    const { rows: known } = await sql.raw<{ said: string | null; by: string | null }>(
      `select answer as said, answered_by as by from product_question where ${here}`,
      { id, producer_id: producerId },
    );
    throw known[0]?.said
      ? saidBefore("already_answered", known[0])
      : new Refusal(404, "no_such_question", "There is no such question about your goods.");
  }
  const object = { type: "question", id };
  await noteDeed(container, { by, producer_id: answered.producer_id, deed: "question.answered", object });
  await tellBuyers(container);
}

function saidBefore(code: string, { said, by }: { said: string | null; by: string | null }): Refusal {
  return new Refusal(409, code, "Somebody else answered first.", [
    { field: "text", code, values: { said: said ?? "", by: by ?? "" } },
  ]);
}
