import type { ModeratedPost, ModerationAnswer } from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { type Actor, noteDeed } from "../audit";
import { inOneTransaction, sqlOf } from "../booking";
import { tellBuyers } from "../buyer-news";
import { clock } from "../clock";
import { tellDesks } from "../desk-alerts";
import { Refusal } from "../refusal";
import { recount } from "./rating";
import type { PostKind } from "./report";

const TABLES: Record<PostKind, string> = { review: "review", question: "product_question" };

const OWN_COLUMNS: Record<PostKind, string> = {
  review: "r.rating, r.pictures, r.written_at, r.reply as answer",
  question: "null::int as rating, '[]'::jsonb as pictures, r.asked_at as written_at, r.answer",
};
const AGE: Record<PostKind, string> = { review: "written_at", question: "asked_at" };

const REPORTED =
  "exists (select from review_report t where t.post_id = r.id and t.closed_at is null and t.deleted_at is null)";
const LOOK_AT = `r.state = 'waiting' or (r.state = 'shown' and ${REPORTED})`;
/** Not all producers come to their desk: what nobody answered for so long comes before an officer too. */
const UNANSWERED = "r.state = 'shown' and r.answer is null and r.asked_at < :late::timestamptz";
const UNANSWERED_MS = 3 * 86_400_000;
const QUEUED: Record<PostKind, string> = {
  review: `(${LOOK_AT})`,
  question: `(${LOOK_AT} or (${UNANSWERED}))`,
};

const selectOf = (kind: PostKind) => `
  select r.id, '${kind}' as kind, r.state, r.waits_for, r.text, r.author, r.product_id, r.hidden_reason, ${OWN_COLUMNS[kind]},
    coalesce(p.title, '') as product_title, coalesce(p.handle, '') as product_handle, m.name as producer_name,
    (select json_agg(json_build_object('reason', t.reason, 'text', t.text, 'at', t.reported_at) order by t.reported_at)
      from review_report t where t.post_id = r.id and t.closed_at is null and t.deleted_at is null) as reports
  from ${TABLES[kind]} r
  left join product p on p.id = r.product_id left join producer m on m.id = r.producer_id
  where r.deleted_at is null`;

interface Row extends Omit<ModeratedPost, "pictures" | "reports" | "written_at"> {
  pictures: Array<{ url: string }>;
  written_at: Date;
  reports: ModeratedPost["reports"] | null;
}

function postOf({ pictures, written_at, reports, ...row }: Row): ModeratedPost {
  return {
    ...row,
    pictures: pictures.map(({ url }) => url),
    written_at: new Date(written_at).toISOString(),
    reports: (reports ?? []).map((each) => ({ ...each, at: new Date(each.at).toISOString() })),
  };
}

/** What waits for an officer, or was reported, the oldest first; or all, the newest first. */
export async function moderationList(
  container: MedusaContainer,
  { kind, all, limit, offset }: { kind: PostKind; all: boolean; limit: number; offset: number },
): Promise<ModerationAnswer> {
  const sql = sqlOf(container);
  const late = new Date(clock.now().getTime() - UNANSWERED_MS);
  const count = async (of: PostKind, also: string) => {
    const from = `from ${TABLES[of]} r where r.deleted_at is null ${also}`;
    const { rows } = await sql.raw<{ n: number }>(`select count(*)::int as n ${from}`, { late });
    return rows[0]?.n ?? 0;
  };
  const narrowed = all ? "" : `and ${QUEUED[kind]}`;
  const { rows } = await sql.raw<Row>(
    `${selectOf(kind)} ${narrowed} order by r.${AGE[kind]} ${all ? "desc" : "asc"}, r.id limit :limit offset :offset`,
    { late, limit, offset },
  );
  const [total, review, question] = await Promise.all([
    count(kind, narrowed),
    count("review", `and ${QUEUED.review}`),
    count("question", `and ${QUEUED.question}`),
  ]);
  return { posts: rows.map(postOf), count: total, limit, offset, queue: { review, question } };
}

export async function moderatedPost(
  container: MedusaContainer,
  kind: PostKind,
  id: string,
): Promise<ModeratedPost> {
  const { rows } = await sqlOf(container).raw<Row>(`${selectOf(kind)} and r.id = :id`, { id });
  if (!rows[0]) throw new Refusal(404, `no_such_${kind}`, `There is no such ${kind}.`);
  return postOf(rows[0]);
}

/**
 * Takes a review or a question out of sight, and says why to whoever wrote it.
 * @throws Refusal 404; 409 `already_hidden`
 */
export const hidePost = (container: MedusaContainer, kind: PostKind, id: string, by: Actor, reason: string) =>
  decide(container, { kind, id, by, state: "hidden", reason, unless: "r.state = 'hidden'" });

/**
 * Shows what waited, was hidden or was reported: an officer looked at it, and its reports are over.
 * @throws Refusal 404; 409 `already_shown`
 */
export const restorePost = (container: MedusaContainer, kind: PostKind, id: string, by: Actor) =>
  decide(container, {
    kind,
    id,
    by,
    state: "shown",
    reason: null,
    unless: `r.state = 'shown' and not ${REPORTED}`,
  });

interface Decision {
  kind: PostKind;
  id: string;
  by: Actor;
  state: "shown" | "hidden";
  reason: string | null;
  /** What makes the decision come too late. */
  unless: string;
}

async function decide(container: MedusaContainer, given: Decision): Promise<ModeratedPost> {
  const { kind, id, by, state, reason, unless } = given;
  const decided = await inOneTransaction(container, async (trx) => {
    const { rows } = await trx.raw<{ product_id: string; producer_id: string }>(
      `update ${TABLES[kind]} r set state = :state, hidden_reason = :reason, waits_for = '[]', updated_at = now(),
         decided_at = case when r.state = :state then r.decided_at else :now::timestamptz end
       where r.id = :id and r.deleted_at is null and not (${unless}) returning r.product_id, r.producer_id`,
      { id, state, reason, now: clock.now() },
    );
    const [row] = rows;
    if (!row) return null;
    await trx.raw("update review_report set closed_at = :now where post_id = :id and closed_at is null", {
      id,
      now: clock.now(),
    });
    if (kind === "review") await recount(trx, row.product_id);
    return row;
  });
  const post = await moderatedPost(container, kind, id);
  if (!decided) throw new Refusal(409, `already_${state}`, `It is ${state} already.`);
  await noteDeed(container, {
    by,
    producer_id: decided.producer_id,
    deed: state === "hidden" ? `${kind}.hidden` : `${kind}.restored`,
    object: { type: kind, id },
    details: reason ? { reason } : undefined,
  });
  await tellBuyers(container);
  await tellDesks(container);
  return post;
}
