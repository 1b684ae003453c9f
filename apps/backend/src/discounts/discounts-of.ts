import type { CodeFault, Discount } from "@market/store-contract";
import type { ComputeActions, MedusaContainer, PromotionDTO } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { type Buyer, usablePromotions } from "./codes";
import { inWholeDong, type Share } from "./whole-dong";

/** What one promotion takes off one line or delivery. */
export interface Adjustment {
  promotion_id: string;
  code: string;
  automatic: boolean;
  /** Whole đồng. */
  amount: number;
}

export interface Discounts {
  lines: Map<string, Adjustment[]>;
  /** By delivery option, should it be chosen. */
  options: Map<string, Adjustment[]>;
  applied: Discount[];
  idle: Array<{ code: string; reason: CodeFault }>;
}

export const NO_DISCOUNTS: Discounts = { lines: new Map(), options: new Map(), applied: [], idle: [] };

export interface BasketForDiscounts {
  codes: string[];
  buyer: Buyer;
  place: { region_id: string; sales_channel_id: string; currency_code: string };
  lines: Array<{
    id: string;
    producer_id: string;
    product_id: string;
    variant_id: string;
    quantity: number;
    /** đồng for all. */
    total: number;
    discountable: boolean;
  }>;
  options: Array<{ id: string; producer_id: string; amount: number; name: string }>;
}

export function sumOf(adjustments: readonly Adjustment[] | undefined): number {
  return adjustments?.reduce((sum, { amount }) => sum + amount, 0) ?? 0;
}

/**
 * What Medusa's promotions take off a basket. They are computed once over the goods of all producers, so that 50.000 ₫ off is 50.000 ₫
 * altogether and not for each order; and stored on the carts in whole đồng, for Medusa itself takes 3.333,3 ₫ off 33.333 ₫.
 */
export async function discountsOf(
  container: MedusaContainer,
  basket: BasketForDiscounts,
): Promise<Discounts> {
  const { promotions, idle } = await usablePromotions(container, basket.codes, basket.buyer);
  if (!promotions.length) return { ...NO_DISCOUNTS, idle };
  const actions = await container.resolve(Modules.PROMOTION).computeActions(
    promotions.flatMap(({ code }) => code ?? []),
    (await contextOf(container, basket)) as never,
    // Those that apply by themselves are among the codes already, but for what stands in their way.
    { prevent_auto_promotions: true },
  );
  return discountsFrom(basket, promotions, actions, idle);
}

/** Pure: Medusa's actions as whole đồng by line and delivery option, within each promotion's budget. */
export function discountsFrom(
  basket: Pick<BasketForDiscounts, "lines" | "options">,
  promotions: PromotionDTO[],
  actions: ComputeActions[],
  idle: Discounts["idle"],
): Discounts {
  const room = new Map<string, number>([
    ...basket.lines.map(({ id, total }) => [id, total] as const),
    ...basket.options.map(({ id, amount }) => [id, amount] as const),
  ]);
  const result: Discounts = { lines: new Map(), options: new Map(), applied: [], idle: [...idle] };
  // In the order in which Medusa applied them: each counts on what those before it left.
  const codes = [...new Set(actions.flatMap(({ code }) => code ?? []))];
  for (const code of codes) {
    const promotion = promotions.find((one) => one.code === code);
    if (!promotion) continue;
    const goods = inWholeDong(sharesOf(actions, code, "item_id"), room);
    // Each delivery stands for itself: of a producer's options one is chosen.
    const deliveries = sharesOf(actions, code, "shipping_method_id").flatMap((share) => [
      ...inWholeDong([share], room),
    ]);
    if (overBudget(promotion, goods, deliveries, basket.options)) {
      if (!promotion.is_automatic) result.idle.push({ code: code.toUpperCase(), reason: "code_used_up" });
      continue;
    }
    take(result.lines, goods, promotion, code, room);
    take(result.options, deliveries, promotion, code, room);
    if (goods.size || deliveries.length) {
      result.applied.push({
        code,
        automatic: promotion.is_automatic ?? false,
        amount: [...goods.values()].reduce((sum, amount) => sum + amount, 0),
        delivery: deliveries.length > 0,
      });
    }
  }
  for (const { code, is_automatic } of promotions) {
    const told = [...result.applied, ...result.idle].some(
      (one) => one.code.toUpperCase() === code?.toUpperCase(),
    );
    if (code && !is_automatic && !told) {
      const spent = actions.some((one) => one.code === code && /exceeded/i.test(one.action));
      result.idle.push({ code: code.toUpperCase(), reason: spent ? "code_used_up" : "code_not_for_these" });
    }
  }
  return result;
}

function sharesOf(actions: ComputeActions[], code: string, key: "item_id" | "shipping_method_id"): Share[] {
  return actions.flatMap((action) => {
    const { [key]: of, amount } = action as {
      item_id?: string;
      shipping_method_id?: string;
      amount?: unknown;
    };
    return action.code === code && of ? [{ of, amount: Number(amount) }] : [];
  });
}

function take(
  into: Map<string, Adjustment[]>,
  amounts: Iterable<[string, number]>,
  { id, is_automatic }: PromotionDTO,
  code: string,
  room: Map<string, number>,
): void {
  for (const [of, amount] of amounts) {
    into.set(of, [
      ...(into.get(of) ?? []),
      { promotion_id: id, code, automatic: is_automatic ?? false, amount },
    ]);
    room.set(of, (room.get(of) ?? 0) - amount);
  }
}

/** Medusa holds each line against the budget, not their sum. Of deliveries the dearest choice counts. */
function overBudget(
  { campaign }: PromotionDTO,
  goods: Map<string, number>,
  deliveries: Array<[string, number]>,
  options: BasketForDiscounts["options"],
): boolean {
  const budget = campaign?.budget;
  if (budget?.type !== "spend" || budget.limit === null || budget.limit === undefined) return false;
  const most = new Map<string, number>();
  for (const [id, amount] of deliveries) {
    const producer = options.find((option) => option.id === id)?.producer_id ?? "";
    most.set(producer, Math.max(most.get(producer) ?? 0, amount));
  }
  const spent = [...goods.values(), ...most.values()].reduce((sum, amount) => sum + amount, 0);
  return Number(budget.used ?? 0) + spent > Number(budget.limit);
}

interface ProductRow {
  id: string;
  collection_id: string | null;
  type_id: string | null;
  categories?: Array<{ id: string }>;
  tags?: Array<{ id: string }>;
}

/** What conditions may ask for: Medusa's own names, and the producer's. */
async function contextOf(container: MedusaContainer, basket: BasketForDiscounts) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { customer_id, email } = basket.buyer;
  const [products, customers] = await Promise.all([
    query.graph({
      entity: "product",
      fields: ["id", "collection_id", "type_id", "categories.id", "tags.id"],
      filters: { id: basket.lines.map(({ product_id }) => product_id) },
    }),
    customer_id
      ? query.graph({ entity: "customer", fields: ["id", "groups.id"], filters: { id: customer_id } })
      : { data: [] },
  ]);
  const rows = new Map((products.data as unknown as ProductRow[]).map((row) => [row.id, row]));
  const total = basket.lines.reduce((sum, line) => sum + line.total, 0);
  // Where nothing may be discounted, delivery is not either.
  const discounted = new Set(basket.lines.flatMap((line) => (line.discountable ? line.producer_id : [])));
  return {
    currency_code: basket.place.currency_code,
    region_id: basket.place.region_id,
    region: { id: basket.place.region_id },
    sales_channel_id: basket.place.sales_channel_id,
    shipping_address: { country_code: "vn" },
    customer_id,
    customer: customers.data[0] ?? undefined,
    email,
    item_total: total,
    item_subtotal: total,
    subtotal: total,
    total,
    items: basket.lines.map((line) => ({
      id: line.id,
      quantity: line.quantity,
      // Tax is in the price: promotions are of what is paid.
      subtotal: line.total,
      original_total: line.total,
      is_discountable: line.discountable,
      product_id: line.product_id,
      product: rows.get(line.product_id) ?? { id: line.product_id },
      variant_id: line.variant_id,
      variant: { id: line.variant_id },
      producer_id: line.producer_id,
    })),
    shipping_methods: basket.options
      .filter(({ producer_id }) => discounted.has(producer_id))
      .map(({ id, producer_id, amount, name }) => ({
        id,
        name,
        shipping_option_id: id,
        producer_id,
        subtotal: amount,
        original_total: amount,
      })),
  };
}
