import { type GroupNo, isDay, todayOf } from "@market/ocop";
import type { MedusaContainer } from "@medusajs/framework/types";
import { z } from "@medusajs/framework/zod";
import { type Actor, noteDeed } from "../audit";
import { sqlOf } from "../booking/database";
import { clock } from "../clock";
import { LEDGER_MODULE, type LedgerModuleService } from "../modules/ledger";
import { Refusal, refuseFields } from "../refusal";

export const commissionRuleBody = z.strictObject({
  /** None: everyone. */
  producer_id: z.string().max(100).nullable().default(null),
  /** None: all six. */
  group_no: z.int().min(1).max(6).nullable().default(null),
  from_day: z.string().refine(isDay, "not_a_day"),
  /** Of ten thousand. */
  basis_points: z.int().min(0).max(10_000),
  note: z.string().trim().max(500).nullable().default(null),
});

export interface CommissionRuleShown {
  id: string;
  producer: { id: string; name: string } | null;
  group_no: GroupNo | null;
  from_day: string;
  basis_points: number;
  note: string | null;
  by: string;
  written_at: Date;
}

const RULES = `
  select r.id, case when p.id is not null then jsonb_build_object('id', p.id, 'name', p.name) end as producer, r.group_no,
    r.from_day, r.basis_points, r.note, r.by, r.created_at as written_at
  from commission_rule r left join producer p on p.id = r.producer_id
  where r.deleted_at is null order by r.from_day desc, r.created_at desc, r.id desc`;

/** All that were ever written, the latest first. */
export async function commissionRules(container: MedusaContainer): Promise<CommissionRuleShown[]> {
  return (await sqlOf(container).raw<CommissionRuleShown>(RULES)).rows;
}

/**
 * Writes a rule for sales of today or later: what was sold already keeps to what was agreed.
 * @throws Refusal 404 `no_such_producer`, 422 `already_over`
 */
export async function addCommissionRule(
  container: MedusaContainer,
  by: Actor,
  { basis_points, from_day, group_no, note, producer_id }: z.output<typeof commissionRuleBody>,
): Promise<void> {
  if (from_day < todayOf(clock)) throw refuseFields([{ field: "from_day", code: "already_over" }]);
  if (producer_id !== null) {
    const { rows } = await sqlOf(container).raw("select from producer where id = ? and deleted_at is null", [
      producer_id,
    ]);
    if (!rows.length) throw new Refusal(404, "no_such_producer", "There is no such producer.");
  }
  const ledger: LedgerModuleService = container.resolve(LEDGER_MODULE);
  const rule = { producer_id, group_no, from_day, basis_points, note };
  const { id } = await ledger.createCommissionRules({ ...rule, by: by.name });
  await noteDeed(container, {
    by,
    producer_id,
    deed: "commission.ruled",
    object: { type: "commission_rule", id },
    details: { group_no, from_day, basis_points, note },
  });
}
