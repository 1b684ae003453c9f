import type { ApprovalsAnswer } from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { sqlOf } from "../booking/database";
import type { ApprovalRow } from "./rows";
import { secondPersonFrom } from "./settings";
import { approvalShown } from "./shown";

const LIST = `
  select a.id, a.kind, a.object_type, a.object_id, a.order_id, a.producer_id, a.amount::float8 as amount, a.why, a.asked_by, a.asked_by_name,
    a.asked_at, a.state, a.decided_by, a.decided_by_name, a.decided_at, a.reason, p.name as producer, (count(*) over ())::int as whole
  from approval a left join producer p on p.id = a.producer_id
  where a.deleted_at is null and (:all or a.state in ('asked', 'agreed'))
  order by (a.state = 'asked') desc, a.asked_at desc, a.id limit :limit offset :offset`;

/** What waits for a second person first; `all`: what was decided, and what one officer did alone, too. */
export async function listApprovals(
  container: MedusaContainer,
  reader: string,
  asked: { all: boolean; limit: number; offset: number },
): Promise<ApprovalsAnswer> {
  const { rows } = await sqlOf(container).raw<ApprovalRow & { producer: string | null; whole: number }>(
    LIST,
    asked,
  );
  return {
    approvals: rows.map((row) => approvalShown(row, reader)),
    count: rows[0]?.whole ?? 0,
    from: secondPersonFrom(),
  };
}
