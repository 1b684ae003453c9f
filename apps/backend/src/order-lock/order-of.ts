import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

/** What an id in an address may stand for. */
export type Written =
  | "order"
  | "return"
  | "exchange"
  | "claim"
  | "order_change"
  | "payment"
  | "payment_collection"
  | "fulfillment";

const FIELD: Record<Exclude<Written, "order">, string> = {
  return: "order_id",
  exchange: "order_id",
  claim: "order_id",
  order_change: "order_id",
  payment: "payment_collection.order.id",
  payment_collection: "order.id",
  fulfillment: "order.id",
};

const ENTITY: Partial<Record<Written, string>> = { exchange: "order_exchange", claim: "order_claim" };

/** The order that a write to this would change; null when there is none, as for the payment of a cart. */
export async function orderOf(container: MedusaContainer, what: Written, id: string): Promise<string | null> {
  if (what === "order") return id;
  const field = FIELD[what];
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: ENTITY[what] ?? what,
    fields: ["id", field],
    filters: { id },
  });
  const found = field
    .split(".")
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | null | undefined)?.[key], data[0]);
  return typeof found === "string" ? found : null;
}
