import { isDay, todayOf } from "@market/ocop";
import type { HandoverBody } from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { generateEntityId } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { type Actor, noteDeed } from "../audit";
import { inOneTransaction, type Sql } from "../booking/database";
import { clock } from "../clock";
import { postDueOf } from "../ledger";
import { HANDOVER_WAYS } from "../modules/ledger";
import { Refusal, refuseFields } from "../refusal";
import { sharesDue } from "./due";

const id = z.string().regex(/^[\w-]{1,100}$/, "not_an_id");

export const handoverBody = z.strictObject({
  form_id: z.string().regex(/^[\w-]{8,64}$/, "not_a_form"),
  agreement_id: id,
  party_id: id,
  month: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, "not_a_month"),
  amount: z.number().int().min(1).max(9_999_999_999_999),
  on: z.string().refine(isDay, "not_a_day"),
  way: z.enum(HANDOVER_WAYS),
  note: z.string().trim().max(300).nullable(),
}) satisfies z.ZodType<HandoverBody>;

export const undoHandoverBody = z.strictObject({ reason: z.string().trim().min(1).max(300) });

interface At {
  by: Actor;
  producer_id: string;
}

interface Row {
  id: string;
  party_id: string;
  agreement_id: string;
  month: string;
  amount: number;
  on: string;
  way: HandoverBody["way"];
  note: string | null;
  undoes: string | null;
  form_id: string;
}

/**
 * An owner notes that somebody has their share of a month, or a part of it: never more than is left of it. Once for its form.
 * @throws Refusal 404 `no_such_share`, 422 on `on` (`in_the_future`, `too_early`), `amount` (`too_much`)
 */
export async function noteHandover(
  container: MedusaContainer,
  at: At,
  asked: z.output<typeof handoverBody>,
): Promise<void> {
  if (asked.on > todayOf(clock)) throw refuseFields([{ field: "on", code: "in_the_future" }]);
  if (asked.on < `${asked.month}-01`) throw refuseFields([{ field: "on", code: "too_early" }]);
  await postDueOf(container, at.producer_id);
  const row: Row = { ...asked, id: generateEntityId(undefined, "shhan"), undoes: null };
  await inOneTransaction(container, async (trx) => {
    await alone(trx, asked.party_id);
    if (await isWritten(trx, at, asked.form_id)) return;
    const share = (await sharesDue(trx, at.producer_id)).find(
      ({ agreement_id, party_id, month }) =>
        agreement_id === asked.agreement_id && party_id === asked.party_id && month === asked.month,
    );
    if (!share) throw new Refusal(404, "no_such_share", "There is no such share of that month.");
    if (asked.amount > share.left) {
      throw refuseFields([{ field: "amount", code: "too_much", values: { max: share.left } }]);
    }
    await write(trx, at, row);
    await note(trx, at, "shares.handed_over", row);
  });
}

/**
 * It was not handed over after all: that is written beside it, and the share is due again.
 * @throws Refusal 404 `no_such_handover`, 409 `undone_already`
 */
export async function undoHandover(
  container: MedusaContainer,
  at: At,
  handoverId: string,
  { reason }: z.output<typeof undoHandoverBody>,
): Promise<void> {
  await inOneTransaction(container, async (trx) => {
    const { rows } = await trx.raw<Omit<Row, "note" | "undoes" | "form_id">>(
      `select id, party_id, agreement_id, month, amount::float8 as amount, on_day as on, way from share_handover
        where id = ? and producer_id = ? and undoes is null and deleted_at is null`,
      [handoverId, at.producer_id],
    );
    const [stands] = rows;
    if (!stands) throw new Refusal(404, "no_such_handover", "There is no such handover.");
    await alone(trx, stands.party_id);
    const before = await trx.raw("select 1 from share_handover where undoes = ?", [handoverId]);
    if (before.rows.length) throw new Refusal(409, "undone_already", "It was undone before.");
    const row: Row = {
      ...stands,
      id: generateEntityId(undefined, "shhan"),
      undoes: handoverId,
      note: reason,
      form_id: `undo-${handoverId}`,
    };
    await write(trx, at, row);
    await note(trx, at, "shares.handover_undone", row);
  });
}

/** Of two at once the second counts what the first one wrote. */
const alone = (trx: Sql, partyId: string) =>
  trx.raw("select pg_advisory_xact_lock(hashtextextended('share:' || ?, 0))", [partyId]);

async function isWritten(trx: Sql, { producer_id }: At, formId: string): Promise<boolean> {
  const { rows } = await trx.raw("select 1 from share_handover where producer_id = ? and form_id = ?", [
    producer_id,
    formId,
  ]);
  return rows.length > 0;
}

async function write(trx: Sql, { by, producer_id }: At, row: Row): Promise<void> {
  await trx.raw(
    `insert into share_handover (id, producer_id, party_id, agreement_id, month, amount, raw_amount, on_day, way, note, undoes, form_id,
        by, by_name, at)
      values (:id, :producer_id, :party_id, :agreement_id, :month, :amount,
        jsonb_build_object('value', cast(:amount as text), 'precision', 20), :on, :way, :note, :undoes, :form_id, :by, :name, :now)`,
    { ...row, note: row.note || null, producer_id, by: by.id, name: by.name, now: clock.now() },
  );
}

function note(trx: Sql, { by, producer_id }: At, deed: string, row: Row): Promise<void> {
  const { party_id, agreement_id, month, amount, way, undoes } = row;
  return noteDeed(trx, {
    by,
    producer_id,
    deed,
    object: { type: "share_handover", id: undoes ?? row.id },
    details: { party_id, agreement_id, month, amount, way, ...(undoes && { reason: row.note }) },
  });
}
