import type { Basket, BasketLine, VisitOfLine } from "@market/store-contract";
import type { VisitHeld } from "../booking";
import { sumOf } from "../discounts";
import { CARDS, isDemo } from "../modules/payment-stripe-checkout";
import { paymentMethodsOf, paymentMethodsTaken } from "../selling-terms/placing";
import { type CartLine, lineTotal, type OpenBasket } from "./open-basket";
import { prepaidProvider } from "./prepaid/provider";

/** The basket as the shop's contract has it. Cart ids stay inside: nobody else needs them. */
export function basketAnswer(basket: OpenBasket): Basket {
  const { discounts } = basket;
  const parts = basket.parts.map((part) => {
    const lines = part.lines.map((line) => lineAnswer(line, sumOf(discounts.lines.get(line.id))));
    return {
      producer: { id: part.seller.id, handle: part.seller.handle, name: part.seller.name },
      lines,
      subtotal: part.goods_total,
      discount: lines.reduce((sum, { discount }) => sum + discount, 0),
      delivery_options: part.options.map(({ id, kind, name, amount, pickup_address, area }) => ({
        id,
        kind,
        name,
        amount,
        discount: sumOf(discounts.options.get(id)),
        pickup_address,
        ...(area === undefined ? {} : { area }),
      })),
      payment_methods: paymentMethodsOf(
        part.lines.map(({ offer }) => ({ set_no: offer?.set_no ?? null })),
        paymentMethodsTaken(part),
      ),
      no_cash: part.no_cash,
    };
  });
  return {
    id: basket.id,
    parts,
    item_count: parts.reduce((sum, { lines }) => sum + lines.reduce((n, { quantity }) => n + quantity, 0), 0),
    subtotal: parts.reduce((sum, { subtotal }) => sum + subtotal, 0),
    discount: parts.reduce((sum, { discount }) => sum + discount, 0),
    discounts: discounts.applied,
    idle_codes: discounts.idle,
    claimed: basket.customer_id !== null,
    card: prepaidProvider() === CARDS ? { demo: isDemo() } : null,
    notices: basket.notices,
    purchase_id: basket.purchase && basket.purchase.state !== "failed" ? basket.purchase.id : null,
  };
}

function lineAnswer(line: CartLine, discount: number): BasketLine {
  return {
    id: line.id,
    variant_id: line.variant_id,
    product_handle: line.product_handle,
    title: line.title,
    variant_title: line.variant_title,
    thumbnail: line.thumbnail,
    quantity: line.quantity,
    unit_price: line.offer?.price ?? line.price_seen,
    total: lineTotal(line),
    discount,
    available: line.offer ? line.offer.available : 0,
    ...(line.offer ? { terms: line.offer.terms } : {}),
    ...(line.visit ? { visit: visitAnswer(line.visit) } : {}),
  };
}

function visitAnswer({ departure_id, starts_at, ends_at, nights, held_until }: VisitHeld): VisitOfLine {
  return {
    departure_id,
    starts_at: starts_at.toISOString(),
    ends_at: ends_at.toISOString(),
    nights,
    held_until: held_until?.toISOString() ?? null,
  };
}
