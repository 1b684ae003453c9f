import { generateEntityId } from "@medusajs/framework/utils";
import type { Actor } from "../audit";
import type { Sql } from "../booking/database";
import { clock } from "../clock";
import type { CashHolder, CashOutcome } from "../modules/cash";

export interface CashTold {
  /** `parcel:<id>`, or by whichever form it was told. */
  key: string;
  order_id: string;
  producer_id: string;
  parcel_id: string | null;
  /** đồng */
  asked: number;
  /** đồng */
  amount: number;
  outcome: CashOutcome;
  reason: string | null;
  holder: CashHolder;
}

/** Written down before it is booked. @returns its id; null where it was told before */
export async function writeReceipt(
  trx: Sql,
  by: Pick<Actor, "id" | "name">,
  told: CashTold,
): Promise<string | null> {
  const now = clock.now();
  const { rows } = await trx.raw<{ id: string }>(
    `insert into cash_receipt (id, key, order_id, producer_id, parcel_id, outcome, asked, raw_asked, amount, raw_amount, reason, holder,
        noted_by, noted_by_name, noted_at, booked_at)
      values (:id, :key, :order_id, :producer_id, :parcel_id, :outcome,
        :asked, jsonb_build_object('value', cast(:asked as text), 'precision', 20),
        :amount, jsonb_build_object('value', cast(:amount as text), 'precision', 20), :reason, :holder,
        :by, :name, :now, case when cast(:amount as numeric) = 0 then cast(:now as timestamptz) end)
      on conflict (key) do nothing returning id`,
    { ...told, id: generateEntityId(undefined, "cash"), by: by.id, name: by.name, now },
  );
  return rows[0]?.id ?? null;
}
