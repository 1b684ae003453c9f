import type { OfflineSaleBody } from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, generateEntityId, Modules } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { type Actor, noteDeed } from "../audit";
import { sqlOf } from "../booking/database";
import { clock } from "../clock";
import { withStockLock } from "../order-lock";
import { messageOf } from "../purchase/message-of";
import { Refusal, refuseFields } from "../refusal";
import { countedGoods } from "./goods";

export const offlineSaleBody = z.strictObject({
  form_id: z.string().regex(/^[\w-]{8,64}$/, "not_a_form"),
  variant_id: z.string().min(1).max(80),
  quantity: z.number().int().min(1).max(1_000_000),
  note: z
    .string()
    .trim()
    .max(200)
    .transform((value) => value || null)
    .nullable()
    .default(null),
}) satisfies z.ZodType<OfflineSaleBody>;

/**
 * Takes pieces that were sold elsewhere off the stock; what is promised to somebody stays. Sent twice it is entered once.
 * @throws Refusal 404 `unknown_goods`, 422 `too_many` (values: max)
 */
export async function enterOfflineSale(
  container: MedusaContainer,
  at: { by: Actor; producer_id: string },
  sale: z.output<typeof offlineSaleBody>,
): Promise<void> {
  const sql = sqlOf(container);
  const entered = await withStockLock(container, at.producer_id, async () => {
    const { rows: before } = await sql.raw(
      "select 1 from offline_sale where producer_id = ? and form_id = ? and deleted_at is null",
      [at.producer_id, sale.form_id],
    );
    if (before.length) return null;
    const [goods] = await countedGoods(sql, at.producer_id, sale.variant_id);
    if (!goods) throw new Refusal(404, "unknown_goods", "There are no such goods whose pieces are counted.");
    const max = Math.max(0, goods.stocked - goods.promised);
    if (sale.quantity > max) throw refuseFields([{ field: "quantity", code: "too_many", values: { max } }]);
    const id = generateEntityId(undefined, "offs");
    await sql.raw(
      `insert into offline_sale (id, producer_id, form_id, variant_id, title, quantity, note, member_id, member_name, at)
        values (:id, :producer_id, :form_id, :variant_id, :title, :quantity, :note, :member_id, :member_name, :at)`,
      {
        id,
        producer_id: at.producer_id,
        form_id: sale.form_id,
        variant_id: sale.variant_id,
        title: [goods.title, goods.variant_title].filter(Boolean).join(", "),
        quantity: sale.quantity,
        note: sale.note,
        member_id: at.by.id,
        member_name: at.by.name,
        at: clock.now(),
      },
    );
    await apply(container, { id, ...at, variant_id: sale.variant_id, quantity: sale.quantity });
    return id;
  });
  if (!entered) return;
  await noteDeed(container, {
    by: at.by,
    producer_id: at.producer_id,
    deed: "stock.sold_offline",
    object: { type: "variant", id: sale.variant_id },
    details: { quantity: sale.quantity, note: sale.note },
  });
}

interface Open {
  id: string;
  producer_id: string;
  variant_id: string;
  quantity: number;
}

/** Under the lock of the producer's stock. */
async function apply(container: MedusaContainer, { id, producer_id, variant_id, quantity }: Open) {
  const sql = sqlOf(container);
  const inventory = container.resolve(Modules.INVENTORY);
  const [goods] = await countedGoods(sql, producer_id, variant_id);
  for (const { inventory_item_id, location_id, required } of goods?.items ?? []) {
    await inventory.adjustInventory(inventory_item_id, location_id, -quantity * required);
  }
  await sql.raw("update offline_sale set applied_at = ? where id = ?", [clock.now(), id]);
}

/** Sales that a stopped process wrote down and did not take off the stock. */
export async function applyOfflineSales(container: MedusaContainer): Promise<void> {
  const open = "applied_at is null and deleted_at is null and at < now() - interval '1 minute'";
  const { rows } = await sqlOf(container).raw<Open>(
    `select id, producer_id, variant_id, quantity from offline_sale where ${open} order by id limit 100`,
  );
  for (const sale of rows) {
    try {
      await withStockLock(container, sale.producer_id, async () => {
        const { rows: still } = await sqlOf(container).raw(
          "select 1 from offline_sale where id = ? and applied_at is null",
          [sale.id],
        );
        if (still.length) await apply(container, sale);
      });
    } catch (error) {
      const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
      logger.error(`The off-line sale ${sale.id} could not be taken off the stock yet: ${messageOf(error)}`);
    }
  }
}
