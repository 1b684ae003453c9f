import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { MedusaContainer } from "@medusajs/framework/types";
import { inOneTransaction, type Sql } from "../booking";
import { clock } from "../clock";
import { recount } from "../reviews/rating";
import { dataDirectory } from "./demo-data";

interface Said {
  /** Handle of goods that are made up. */
  product: string;
  days_ago: number;
  locale: "vi" | "en";
  author: string;
  text: string;
}

export interface MadeUpReviews {
  reviews: Array<Said & { rating: number; reply: string | null }>;
  questions: Array<Said & { answer: string | null }>;
}

export function readMadeUpReviews(folder = dataDirectory()): MadeUpReviews {
  return JSON.parse(readFileSync(join(folder, "made-up-reviews.json"), "utf8"));
}

const REVIEW = `
  insert into review (id, purchase_id, order_id, line_id, product_id, producer_id, rating, text, locale, author, pictures, state,
    waits_for, written_at, reply, replied_at, replied_by, demo)
  select :id::text, '', '', :id::text, p.id, k.producer_id, :rating::int, :said::text, :locale::text, :author::text, '[]', 'shown',
    '[]', :at::timestamptz, :reply::text, case when :reply::text is null then null else :answered_at::timestamptz end,
    case when :reply::text is null then null else 'ví dụ' end, true
  from product p join producer_producer_product_product k on k.product_id = p.id and k.deleted_at is null
  where p.handle = :product and p.deleted_at is null
  on conflict do nothing returning product_id`;

const QUESTION = `
  insert into product_question (id, product_id, producer_id, text, locale, author, state, waits_for, asked_at, answer, answered_at,
    answered_by)
  select :id::text, p.id, k.producer_id, :said::text, :locale::text, :author::text, 'shown', '[]', :at::timestamptz, :reply::text,
    case when :reply::text is null then null else :answered_at::timestamptz end,
    case when :reply::text is null then null else 'ví dụ' end
  from product p join producer_producer_product_product k on k.product_id = p.id and k.deleted_at is null
  where p.handle = :product and p.deleted_at is null
  on conflict do nothing returning product_id`;

const DAY_MS = 86_400_000;

/** Ratings and questions of goods that are made up, marked as examples; of real makers' goods nobody invents any. Written once. */
export async function writeMadeUpReviews(container: MedusaContainer): Promise<void> {
  const { reviews, questions } = readMadeUpReviews();
  const now = clock.now().getTime();
  await inOneTransaction(container, async (trx) => {
    const rated = new Set<string>();
    for (const [n, { rating, reply, ...said }] of reviews.entries()) {
      const product = await put(trx, REVIEW, { ...bindings(`rev_demo_${n + 1}`, said, reply, now), rating });
      if (product) rated.add(product);
    }
    for (const [n, { answer, ...said }] of questions.entries()) {
      await put(trx, QUESTION, bindings(`qst_demo_${n + 1}`, said, answer, now));
    }
    for (const product of rated) await recount(trx, product);
  });
}

function bindings(id: string, { text, days_ago, ...said }: Said, reply: string | null, now: number) {
  const at = now - days_ago * DAY_MS;
  return { ...said, id, said: text, reply, at: new Date(at), answered_at: new Date(at + DAY_MS) };
}

async function put(trx: Sql, sql: string, given: Record<string, unknown>): Promise<string | null> {
  const { rows } = await trx.raw<{ product_id: string }>(sql, given);
  return rows[0]?.product_id ?? null;
}
