import { inOneTransaction, type Sql, sqlOf } from "../../booking";
import { dropPictures } from "../../reviews/pictures";
import { type ReviewRow, reviewShown, type StoredPicture } from "../../reviews/rows";
import type { AccountPart } from "./part";

/** Written under the account, or of what it bought. */
const MINE = `(r.customer_id = :id or r.purchase_id in (select p.id from purchase p where p.customer_id = :id)) and r.deleted_at is null`;

interface Asked {
  text: string;
  author: string;
  asked_at: Date;
  answer: string | null;
  answered_at: Date | null;
  product: string | null;
}

/** What they said of goods, and asked about them. */
export const reviews: AccountPart = {
  name: "reviews",
  read: async (container, id) => {
    const sql = sqlOf(container);
    const { rows: written } = await sql.raw<ReviewRow & { product: string | null }>(
      `select r.*, p.title as product from review r left join product p on p.id = r.product_id
       where ${MINE} order by r.written_at desc`,
      { id },
    );
    const { rows: asked } = await sql.raw<Asked>(
      `select q.text, q.author, q.asked_at, q.answer, q.answered_at, p.title as product
       from product_question q left join product p on p.id = q.product_id
       where q.customer_id = :id and q.deleted_at is null order by q.asked_at desc`,
      { id },
    );
    return {
      written: written.map((row) => ({ product: row.product, state: row.state, ...reviewShown(row) })),
      asked: asked.map((row) => ({
        ...row,
        asked_at: row.asked_at.toISOString(),
        answered_at: row.answered_at?.toISOString() ?? null,
      })),
    };
  },
  /** Points, words and questions stay for those who read them; whoever wrote them is named nowhere, and their pictures go. */
  erase: async (container, id) => {
    const dropped = await inOneTransaction(container, async (trx) => {
      const pictures = await takePictures(trx, id);
      await trx.raw(
        `update review r set author = '', customer_id = null, pictures = '[]', updated_at = now()
         where ${MINE} and (r.author <> '' or r.customer_id is not null)`,
        { id },
      );
      await trx.raw(
        "update product_question set author = '', customer_id = null, updated_at = now() where customer_id = :id",
        { id },
      );
      return pictures;
    });
    await dropPictures(container, dropped);
  },
};

async function takePictures(trx: Sql, id: string): Promise<StoredPicture[]> {
  const { rows } = await trx.raw<{ pictures: StoredPicture[] }>(
    `select r.pictures from review r where ${MINE}`,
    {
      id,
    },
  );
  return rows.flatMap(({ pictures }) => pictures);
}
