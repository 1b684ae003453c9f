import type { MemberRow } from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { sqlOf } from "../booking/database";
import { Refusal } from "../refusal";

const LIST = `
  select m.id, m.name, m.email, m.phone, s.role, s.created_at as added_at
  from producer_membership s join producer_member m on m.id = s.member_id and m.deleted_at is null
  where s.producer_id = ? and s.deleted_at is null order by s.created_at, m.id`;

/** @throws Refusal 404 `unknown_producer` */
export async function listMembers(container: MedusaContainer, producerId: string): Promise<MemberRow[]> {
  await aProducerWithId(container, producerId);
  const { rows } = await sqlOf(container).raw<Omit<MemberRow, "added_at"> & { added_at: Date }>(LIST, [
    producerId,
  ]);
  return rows.map((row) => ({ ...row, added_at: row.added_at.toISOString() }));
}

/** @throws Refusal 404 `unknown_producer` */
export async function aProducerWithId(container: MedusaContainer, producerId: string): Promise<void> {
  const { rows } = await sqlOf(container).raw("select 1 from producer where id = ? and deleted_at is null", [
    producerId,
  ]);
  if (!rows.length) throw new Refusal(404, "unknown_producer", `No producer has the id ${producerId}.`);
}

/** @throws Refusal 404 `unknown_member`: also for a member of another producer */
export async function memberAt(
  container: MedusaContainer,
  producerId: string,
  memberId: string,
): Promise<MemberRow> {
  const member = (await listMembers(container, producerId)).find(({ id }) => id === memberId);
  if (!member) throw new Refusal(404, "unknown_member", `Nobody with the id ${memberId} works there.`);
  return member;
}
