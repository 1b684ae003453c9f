import type { CashBar, FieldError } from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { sqlOf } from "../booking/database";
import { clock } from "../clock";
import { cashLimit, cashRefusalMonths, cashRefusals } from "./settings";

export interface PartInCash {
  /** đồng that its goods and visits come to. */
  goods_total: number;
  /** Visits of it that are paid beforehand only. */
  prepaid_only: string[];
}

/** Why a producer's part cannot be paid in cash; null where it can. */
export function cashBar({ goods_total, prepaid_only }: PartInCash, limit = cashLimit()): CashBar | null {
  const [title] = prepaid_only;
  if (title !== undefined) return { code: "cash_not_for_visit", title };
  return limit > 0 && goods_total > limit ? { code: "cash_over_limit", max: limit } : null;
}

/** As a fault of the field in which the way of paying was chosen. */
export function cashFault(producer: string, bar: CashBar): FieldError {
  const { code, ...values } = bar;
  return { field: "payment", code, values: { producer, ...values } };
}

const REFUSED = `
  select count(distinct r.parcel_id)::int as refused
  from cash_receipt r
  join purchase_part t on t.order_id = r.order_id and t.deleted_at is null
  join purchase p on p.id = t.purchase_id
  where r.outcome = 'refused' and r.deleted_at is null
    and r.noted_at > cast(:now as timestamptz) - make_interval(months => :months)
    and (p.contact_phone = :phone or p.customer_id = :customer)`;

/** Whether whoever has this phone or account refused too many parcels at the door lately. */
export async function refusedTooOften(
  container: MedusaContainer,
  { phone, customer_id }: { phone: string; customer_id: string | null },
): Promise<FieldError | null> {
  const most = cashRefusals();
  if (most === 0) return null;
  const months = cashRefusalMonths();
  const { rows } = await sqlOf(container).raw<{ refused: number }>(REFUSED, {
    now: clock.now(),
    months,
    phone,
    customer: customer_id,
  });
  const count = rows[0]?.refused ?? 0;
  return count < most ? null : { field: "payment", code: "cash_refused_before", values: { count, months } };
}
