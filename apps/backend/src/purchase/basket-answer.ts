import type { Basket, BasketLine } from "@market/store-contract";
import { type CartLine, lineTotal, type OpenBasket } from "./open-basket";

/** The basket as the shop's contract has it. Cart ids stay inside: nobody else needs them. */
export function basketAnswer(basket: OpenBasket): Basket {
  const parts = basket.parts.map((part) => ({
    producer: { id: part.seller.id, handle: part.seller.handle, name: part.seller.name },
    lines: part.lines.map(lineAnswer),
    subtotal: part.goods_total,
    delivery_options: part.options.map(({ id, kind, name, amount, pickup_address }) => ({
      id,
      kind,
      name,
      amount,
      pickup_address,
    })),
  }));
  return {
    id: basket.id,
    parts,
    item_count: parts.reduce((sum, { lines }) => sum + lines.reduce((n, { quantity }) => n + quantity, 0), 0),
    subtotal: parts.reduce((sum, { subtotal }) => sum + subtotal, 0),
    notices: basket.notices,
    purchase_id: basket.purchase && basket.purchase.state !== "failed" ? basket.purchase.id : null,
  };
}

function lineAnswer(line: CartLine): BasketLine {
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
    available: line.offer ? line.offer.available : 0,
  };
}
