import { addDays, todayOf } from "@market/ocop";
import type { MedusaContainer } from "@medusajs/framework/types";
import { sqlOf } from "../booking";
import { clock } from "../clock";
import { TOLD_FROM } from "./read-interest";

const KEPT_DAYS = 400;
/** Words that stayed rare are told to nobody: they go soon. */
const RARE_DAYS = 30;

export async function forgetInterest(container: MedusaContainer): Promise<void> {
  const sql = sqlOf(container);
  const today = todayOf(clock);
  const old = addDays(today, -KEPT_DAYS);
  await sql.raw("delete from product_count where day < :old", { old });
  await sql.raw(
    `delete from search_count s where s.day < :old or (s.day < :rare and (
       select sum(o.times) from search_count o where o.product_id = s.product_id and o.term = s.term) < ${TOLD_FROM})`,
    { old, rare: addDays(today, -RARE_DAYS) },
  );
}
