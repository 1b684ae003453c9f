import { REVIEW_PICTURES, screenText, shownName } from "@market/ocop";
import type { MyReview } from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { generateEntityId } from "@medusajs/framework/utils";
import { noteDeed } from "../audit";
import { inOneTransaction, type Sql, sqlOf } from "../booking";
import { clock } from "../clock";
import { tellDesks } from "../desk-alerts";
import { Refusal } from "../refusal";
import { variantName } from "../variant-name";
import type { CheckedReview } from "./body";
import { type BoughtLine, boughtLines, notYet, reviewedLine } from "./lines";
import { dropPictures, redrawn, storePictures, tooManyPictures } from "./pictures";
import { recount } from "./rating";
import { EDIT_DAYS, myReview, type ReviewRow, type StoredPicture } from "./rows";

export interface Writing {
  purchaseId: string;
  lineId: string;
  body: CheckedReview;
  files: readonly Buffer[];
}

const REFUSED = {
  cancelled: "What was cancelled cannot be reviewed.",
  not_delivered: "Goods can be reviewed once they were delivered.",
  not_visited: "A visit can be reviewed once it was made.",
} as const;

/**
 * Writes the review of a line that was bought, or changes it: there is one a line. Which purchase it is was proved by the caller.
 * @throws Refusal 404 `no_such_line`; 409 `not_delivered`, `not_visited`, `cancelled`, `edit_over`; 415, 422 for pictures
 */
export async function writeReview(
  container: MedusaContainer,
  { purchaseId, lineId, body, files }: Writing,
): Promise<{ review: MyReview; created: boolean }> {
  const now = clock.now();
  const line = (await boughtLines(container, purchaseId)).find(({ line_id }) => line_id === lineId);
  if (!line) throw new Refusal(404, "no_such_line", "There is no such line in this purchase.");
  const before = await writtenOf(container, reviewedLine(line));
  const reason = before ? null : notYet(line, now);
  if (reason) throw new Refusal(409, reason, REFUSED[reason]);

  const kept = (before?.pictures ?? []).filter(({ url }) => body.keep.includes(url));
  if (kept.length + files.length > REVIEW_PICTURES) throw tooManyPictures();
  const added = await storePictures(container, await redrawn(files));
  const pictures = [...kept, ...added];
  const row = await inOneTransaction(container, (trx) =>
    put(trx, { purchaseId, line, body, pictures, before, now }),
  ).catch(async (error: unknown) => {
    await dropPictures(container, added);
    throw error;
  });
  await dropPictures(
    container,
    (before?.pictures ?? []).filter(({ url }) => !body.keep.includes(url)),
  );
  await noteDeed(container, {
    // No name: the trail cannot be cleaned, and whoever deletes their account is named nowhere.
    by: { type: "customer", id: row.customer_id ?? purchaseId, name: "customer" },
    producer_id: row.producer_id,
    deed: before ? "review.edited" : "review.written",
    object: { type: "review", id: row.id },
    details: { rating: body.rating, state: row.state },
  });
  await tellDesks(container);
  return { review: myReview(row), created: !before };
}

async function writtenOf(container: MedusaContainer, lineId: string): Promise<ReviewRow | null> {
  const { rows } = await sqlOf(container).raw<ReviewRow>(
    "select * from review where line_id = :line_id and deleted_at is null",
    { line_id: lineId },
  );
  return rows[0] ?? null;
}

/** Sent twice at once, the second changes what the first wrote: the unique index sees to it. */
const PUT = `
  insert into review (id, purchase_id, order_id, line_id, product_id, producer_id, variant_title, customer_id, rating, text, locale,
    author, pictures, state, waits_for, written_at)
  select :id::text, p.id, :order_id::text, :line_id::text, :product_id::text, :producer_id::text, :variant_title::text, p.customer_id,
    :rating::int, :said::text, :locale::text, :author::text, :pictures::jsonb, :state::text, :waits_for::jsonb, :now::timestamptz
  from purchase p where p.id = :purchase_id
  on conflict (line_id) where deleted_at is null do update set rating = excluded.rating, text = excluded.text, locale = excluded.locale,
    pictures = excluded.pictures, state = excluded.state, waits_for = excluded.waits_for, edited_at = excluded.written_at,
    updated_at = now()
    where review.written_at > excluded.written_at - :edit_days::interval
  returning *`;

async function put(
  trx: Sql,
  given: {
    purchaseId: string;
    line: BoughtLine;
    body: CheckedReview;
    pictures: StoredPicture[];
    before: ReviewRow | null;
    now: Date;
  },
): Promise<ReviewRow & { customer_id: string | null }> {
  const { purchaseId, line, body, pictures, before, now } = given;
  const waits = waitsFor(body.text, before);
  const { rows } = await trx.raw<ReviewRow & { customer_id: string | null }>(PUT, {
    id: generateEntityId(undefined, "rev"),
    purchase_id: purchaseId,
    order_id: line.order_id,
    line_id: reviewedLine(line),
    product_id: line.product_id,
    producer_id: line.producer_id,
    variant_title: line.visit ? null : variantName(line.variant_title),
    rating: body.rating,
    // Not `text`: in `::text` a binding of that name would be found.
    said: body.text,
    locale: body.locale,
    author: await authorOf(trx, purchaseId),
    pictures: JSON.stringify(pictures),
    state: waits.length ? "waiting" : "shown",
    waits_for: JSON.stringify(waits),
    now,
    edit_days: EDIT_DAYS,
  });
  const [row] = rows;
  if (!row) throw new Refusal(409, "edit_over", "The days in which this review could be changed are over.");
  await recount(trx, row.product_id);
  return row;
}

/** What an officer hid is not shown again because a word was changed. */
function waitsFor(text: string, before: ReviewRow | null): string[] {
  const hidden = before?.state === "hidden" || before?.waits_for.includes("edited");
  return [...screenText(text), ...(hidden ? ["edited"] : [])];
}

async function authorOf(trx: Sql, purchaseId: string): Promise<string> {
  const { rows } = await trx.raw<{ contact_name: string; locale: string }>(
    "select contact_name, locale from purchase where id = :id",
    { id: purchaseId },
  );
  const [buyer] = rows;
  return buyer ? shownName(buyer.contact_name, buyer.locale === "en" ? "en" : "vi") : "";
}
