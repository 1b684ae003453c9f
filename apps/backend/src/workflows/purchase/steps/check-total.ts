import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { PurchaseToPlace } from "../../../purchase/purchase-to-place";

interface CartRow {
  id: string;
  total: string;
  asked: string | null;
  /** Tax lines or credit: then only Medusa can say what it comes to. */
  more: boolean;
}

/** Summed up from what is stored on the carts, whoever wrote it. */
const SQL = `
  select c.id,
    (select coalesce(sum(l.unit_price * l.quantity), 0) from cart_line_item l
      where l.cart_id = c.id and l.deleted_at is null)
    + (select coalesce(sum(m.amount), 0) from cart_shipping_method m
      where m.cart_id = c.id and m.deleted_at is null)
    - (select coalesce(sum(a.amount), 0) from cart_line_item_adjustment a
      join cart_line_item l on l.id = a.item_id and l.deleted_at is null
      where l.cart_id = c.id and a.deleted_at is null)
    - (select coalesce(sum(a.amount), 0) from cart_shipping_method_adjustment a
      join cart_shipping_method m on m.id = a.shipping_method_id and m.deleted_at is null
      where m.cart_id = c.id and a.deleted_at is null) as total,
    (select p.amount from cart_payment_collection k
      join payment_collection p on p.id = k.payment_collection_id and p.deleted_at is null
      where k.cart_id = c.id and k.deleted_at is null) as asked,
    exists (select from cart_line_item_tax_line t join cart_line_item l on l.id = t.item_id
      where l.cart_id = c.id and t.deleted_at is null)
    or exists (select from credit_line t where t.cart_id = c.id and t.deleted_at is null) as more
  from cart c where c.id = any(?)`;

/** What is stored on the carts, to the đồng, is what the shopper agreed to and what is asked for; and no đồng is split. */
export const checkTotalStep = createStep("check-total", async (purchase: PurchaseToPlace, { container }) => {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const ids = purchase.parts.map(({ cart_id }) => cart_id);
  const { rows } = (await db.raw(SQL, [ids])) as { rows: CartRow[] };
  if (rows.some(({ more }) => more)) await takeMedusasTotals(container, rows);
  let total = 0;
  for (const cart of rows) {
    const amount = Number(cart.total);
    if (!Number.isSafeInteger(amount) || Number(cart.asked) !== amount) {
      throw refused(
        `Cart ${cart.id} comes to ${cart.total} đồng and ${cart.asked} are asked for: both are one whole amount.`,
      );
    }
    total += amount;
  }
  if (total !== purchase.agreed_total) {
    throw refused(`Purchase ${purchase.id} comes to ${total} đồng, agreed were ${purchase.agreed_total}.`);
  }
  return new StepResponse(undefined);
});

type Container = Parameters<Parameters<typeof createStep>[1]>[1]["container"];

async function takeMedusasTotals(container: Container, rows: CartRow[]): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "cart",
    fields: ["id", "total"],
    filters: { id: rows.map(({ id }) => id) },
  });
  for (const { id, total } of data as unknown as Array<{ id: string; total: unknown }>) {
    const row = rows.find((one) => one.id === id);
    // Computed totals come as Medusa's big numbers.
    if (row) row.total = String(Number(total));
  }
}

function refused(message: string): MedusaError {
  return new MedusaError(MedusaError.Types.NOT_ALLOWED, message);
}
