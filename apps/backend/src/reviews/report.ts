import { createHmac } from "node:crypto";
import type { MedusaRequest } from "@medusajs/framework/http";
import { generateEntityId } from "@medusajs/framework/utils";
import { sqlOf } from "../booking";
import { clock } from "../clock";
import { customerOf } from "../purchase/asking";
import { keySecret } from "../purchase/key-secret";
import { visitorOf } from "../rate-limit";
import { Refusal } from "../refusal";
import type { CheckedReport } from "./body";

export type PostKind = "review" | "question";

/** Only what is seen can be reported. */
const SEEN: Record<PostKind, string> = {
  review: "select id from review where id = :id and state = 'shown' and deleted_at is null",
  question: `select id from product_question
    where id = :id and state = 'shown' and answer is not null and deleted_at is null`,
};

/**
 * Brings a review or a question before an officer; it stays to be seen until one decides. Whoever reports it twice counts once.
 * @throws Refusal 404
 */
export async function reportPost(req: MedusaRequest, kind: PostKind, body: CheckedReport): Promise<void> {
  const sql = sqlOf(req.scope);
  const { id = "" } = req.params;
  const { rows } = await sql.raw<{ id: string }>(SEEN[kind], { id });
  if (rows.length === 0) throw new Refusal(404, `no_such_${kind}`, `There is no such ${kind}.`);
  await sql.raw(
    `insert into review_report (id, kind, post_id, reporter, reason, text, reported_at)
     values (:report_id, :kind, :id, :reporter, :reason, :said, :now)
     on conflict (post_id, reporter) where deleted_at is null do nothing`,
    {
      report_id: generateEntityId(undefined, "rrep"),
      kind,
      id,
      reporter: reporterOf(req),
      reason: body.reason,
      said: body.text ?? null,
      now: clock.now(),
    },
  );
}

/** Under a name that only this server can make out of the account or the address: nobody learns who reported. */
function reporterOf(req: MedusaRequest): string {
  const who = customerOf(req) ?? visitorOf(req) ?? "here";
  return createHmac("sha256", keySecret(req.scope)).update(`report:${who}`).digest("base64url");
}
