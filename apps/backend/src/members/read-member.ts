import type { DeskMember, DeskProducer } from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { sqlOf } from "../booking/database";

const MEMBER = `
  select m.id, m.name, m.email, (
      select json_agg(json_build_object(
          'id', p.id, 'handle', p.handle, 'name', p.name, 'status', p.status, 'role', s.role) order by p.name, p.id)
      from producer_membership s join producer p on p.id = s.producer_id and p.deleted_at is null
      where s.member_id = m.id and s.deleted_at is null) as producers
  from producer_member m`;

interface Row {
  id: string;
  name: string;
  email: string;
  producers: DeskProducer[] | null;
}

/** Who signs in by a mail, in small letters; null for nobody. */
export async function memberByEmail(container: MedusaContainer, email: string): Promise<DeskMember | null> {
  const { rows } = await sqlOf(container).raw<Row>(`${MEMBER} where m.email = ? and m.deleted_at is null`, [
    email,
  ]);
  return memberIn(rows);
}

/** Whose session runs: asked anew for each request, so that whoever is removed is out at once. */
export async function memberOfSession(
  container: MedusaContainer,
  sessionId: string,
  memberId: string,
): Promise<DeskMember | null> {
  const { rows } = await sqlOf(container).raw<Row>(
    `${MEMBER} join member_session t on t.member_id = m.id
      where t.id = ? and m.id = ? and t.ended_at is null and t.expires_at > now() and m.deleted_at is null`,
    [sessionId, memberId],
  );
  return memberIn(rows);
}

function memberIn([row]: Row[]): DeskMember | null {
  return row ? { ...row, producers: row.producers ?? [] } : null;
}
