import { sqlOf } from "../../booking";
import { dropPictures } from "../../reviews/pictures";
import type { StoredPicture } from "../../reviews/rows";
import type { AccountPart } from "./part";

const MINE = `r.purchase_id in (select p.id from purchase p where p.customer_id = :id) and r.deleted_at is null`;

interface Row {
  id: string;
  number: string;
  reason: string;
  wish: string;
  text: string;
  state: string;
  received_at: Date;
  pictures: StoredPicture[];
  reply: string | null;
  escalation: string | null;
  decision: string | null;
  refund: number | null;
}

/** What they sent back of their purchases. */
export const returns: AccountPart = {
  name: "returns",
  read: async (container, id) => {
    const { rows } = await sqlOf(container).raw<Row>(
      `select r.* from goods_return r where ${MINE} order by r.received_at desc`,
      { id },
    );
    return rows.map(({ number, reason, wish, text, state, received_at, pictures, reply, ...rest }) => ({
      number,
      reason,
      wish,
      text,
      state,
      received_at: received_at.toISOString(),
      pictures: pictures.map(({ url }) => url),
      reply,
      escalation: rest.escalation,
      decision: rest.decision,
      refund: rest.refund,
    }));
  },
  /** Goods, days and amounts stay for the books; the words and pictures go, once nobody waits for them. */
  erase: async (container, id) => {
    const sql = sqlOf(container);
    const settled = `${MINE} and r.state not in ('open', 'escalated') and r.text <> ''`;
    const { rows } = await sql.raw<Row>(`select r.id, r.pictures from goods_return r where ${settled}`, {
      id,
    });
    await sql.raw(
      `update goods_return r set text = '', escalation = null, pictures = '[]', updated_at = now() where ${settled}`,
      { id },
    );
    await dropPictures(
      container,
      rows.flatMap(({ pictures }) => pictures),
    );
  },
};
