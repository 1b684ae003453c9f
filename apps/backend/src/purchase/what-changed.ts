import type { BasketNotice, FieldError } from "@market/store-contract";
import { sumOf } from "../discounts";
import { Refusal } from "../refusal";
import type { OpenBasket } from "./open-basket";
import type { Placing } from "./place-body";

/** đồng for goods and delivery, discounts taken off, as it would be placed now. */
export function totalOf({ parts, discounts }: OpenBasket, delivery: Placing["delivery"]): number {
  return parts.reduce((sum, part) => {
    const option = delivery.get(part.seller.id);
    const off = part.lines.reduce((total, { id }) => total + sumOf(discounts.lines.get(id)), 0);
    const deliveryOff = option ? sumOf(discounts.options.get(option.id)) : 0;
    return sum + part.goods_total - off + (option?.amount ?? 0) - deliveryOff;
  }, 0);
}

/**
 * Refuses a basket that is no longer what the shopper saw. A changed price is no reason by itself: who was shown today's total
 * has seen it.
 * @throws Refusal 409 `basket_empty`, `visit_lapsed`, `stock_ran_out` or `total_changed`, naming each line that changed
 */
export function refuseIfChanged(basket: OpenBasket, placing: Placing): void {
  if (!basket.parts.length) throw new Refusal(409, "basket_empty", "There is nothing in this basket.");
  const short = basket.notices.filter(({ code }) => code !== "price_changed" && code !== "hold_lapsed");
  const changes = basket.notices.map(asFieldError);
  if (short.some(({ code }) => code === "visit_gone")) {
    throw new Refusal(409, "visit_lapsed", "The places of a visit are no longer kept, and gone.", changes);
  }
  if (short.length) {
    throw new Refusal(409, "stock_ran_out", "Not all of the basket can be bought any more.", changes);
  }
  const total = totalOf(basket, placing.delivery);
  if (total !== placing.expected_total) {
    throw new Refusal(409, "total_changed", `The total is ${total} đồng, not ${placing.expected_total}.`, [
      ...changes,
      {
        field: "expected_total",
        code: "total_changed",
        values: { before: placing.expected_total, after: total },
      },
    ]);
  }
}

function asFieldError({ code, line_id, title, before, after, until }: BasketNotice): FieldError {
  const values: Record<string, string | number> = { title };
  if (until) values.until = until;
  if (before !== undefined) values.before = before;
  if (after !== undefined) values.after = after;
  return { field: `lines.${line_id}`, code, values };
}
