import type { OfflineSalesAnswer } from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { sqlOf } from "../booking/database";
import { countedGoods } from "./goods";

export { applyOfflineSales, enterOfflineSale, offlineSaleBody } from "./enter";

interface Row {
  title: string;
  quantity: number;
  note: string | null;
  at: Date;
  by: string;
}

/** What may be sold elsewhere, and what was, the latest first. */
export async function offlineSales(
  container: MedusaContainer,
  producerId: string,
): Promise<OfflineSalesAnswer> {
  const sql = sqlOf(container);
  const [goods, { rows }] = await Promise.all([
    countedGoods(sql, producerId),
    sql.raw<Row>(
      `select title, quantity, note, at, member_name as by from offline_sale
        where producer_id = ? and deleted_at is null order by at desc, id desc limit 20`,
      [producerId],
    ),
  ]);
  return {
    goods: goods.map(({ items: _, ...shown }) => shown),
    sales: rows.map(({ at, ...sale }) => ({ ...sale, at: at.toISOString() })),
  };
}
