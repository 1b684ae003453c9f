import { screenText, shownName } from "@market/ocop";
import type { QuestionAsked } from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { generateEntityId } from "@medusajs/framework/utils";
import { profileOf } from "../account/profile";
import { noteDeed } from "../audit";
import { sqlOf } from "../booking";
import { clock } from "../clock";
import { tellDesks } from "../desk-alerts";
import { Refusal } from "../refusal";
import type { CheckedQuestion } from "./body";

const ASK = `
  insert into product_question (id, product_id, producer_id, customer_id, text, locale, author, state, waits_for, asked_at)
  select :id::text, :product_id::text, :producer_id::text, :customer_id::text, :said::text, :locale::text, :author::text, :state::text,
    :waits_for::jsonb, :now::timestamptz
  where not exists (select from product_question
    where product_id = :product_id and customer_id = :customer_id and text = :said and deleted_at is null)
  returning id, state, asked_at`;

/**
 * Keeps a customer's question for the producer. Others see it once it is answered.
 * @throws Refusal 404 for goods of no producer, 409 `asked_before`
 */
export async function askQuestion(
  container: MedusaContainer,
  { id: product_id, producer_id }: { id: string; producer_id: string | null },
  customerId: string,
  { text, locale }: CheckedQuestion,
): Promise<QuestionAsked["question"]> {
  if (!producer_id) throw new Refusal(404, "unknown_producer", "Nobody could answer: it has no producer.");
  const { name } = await profileOf(container, customerId);
  const waits = screenText(text);
  const { rows } = await sqlOf(container).raw<
    Pick<QuestionAsked["question"], "id" | "state"> & { asked_at: Date }
  >(ASK, {
    id: generateEntityId(undefined, "qst"),
    product_id,
    producer_id,
    customer_id: customerId,
    said: text,
    locale,
    author: shownName(name, locale),
    state: waits.length ? "waiting" : "shown",
    waits_for: JSON.stringify(waits),
    now: clock.now(),
  });
  const [row] = rows;
  if (!row)
    throw new Refusal(409, "asked_before", "You asked this before.", [
      { field: "text", code: "asked_before" },
    ]);
  await noteDeed(container, {
    by: { type: "customer", id: customerId, name: "customer" },
    producer_id,
    deed: "question.asked",
    object: { type: "question", id: row.id },
    details: { product_id, state: row.state },
  });
  await tellDesks(container);
  return { id: row.id, state: row.state, text, asked_at: new Date(row.asked_at).toISOString() };
}
