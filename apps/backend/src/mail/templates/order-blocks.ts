import { dayOf, formatDay, formatDong, formatPhone } from "@market/ocop";
import type { BoxPart, PurchaseOrder } from "@market/store-contract";
import type { Block, Row } from "../letter";
import type { OrderMail } from "./order";
import { buys } from "./placed-words";
import { whenOf } from "./when";

/** What is said of the whole purchase. */
export function factsOf({ words, locale, purchase }: OrderMail): Row[] {
  const { order: say } = words;
  const { contact, address } = purchase;
  const rows = [
    { label: say.number, value: purchase.number },
    { label: say.day, value: formatDay(dayOf(new Date(purchase.placed_at)), locale) },
    {
      label: buys(purchase.orders) === "visits" ? words.visit.order.contact : say.recipient,
      value: contact.name,
    },
    { label: say.phone, value: formatPhone(contact.phone) },
  ];
  if (!address) return rows;
  const place = [address.street, address.commune, address.province].filter(Boolean).join(", ");
  return [...rows, { label: say.deliverTo, value: place }];
}

const partIn = (locale: OrderMail["locale"], { title, title_en, pieces }: BoxPart) =>
  `${pieces} × ${(locale === "en" && title_en) || title}`;

/** One producer's goods and what they come to. */
export function goodsOf({ words, locale }: OrderMail, order: PurchaseOrder): Block {
  const { order: say } = words;
  const money = (amount: number) => formatDong(amount, locale);
  const { delivery, payment, producer } = order;
  const cancelled = order.status === "cancelled";
  const { discount } = order;
  const what = buys([order]);
  const goods = { goods: say.goods, visits: words.visit.order.goods, both: words.visit.order.mixedGoods };
  const sums: Row[] = [
    { label: goods[what], value: money(order.goods_total) },
    // Nothing is delivered to somebody who comes.
    ...(what === "visits"
      ? []
      : [
          {
            label: say.ways[delivery.kind],
            value: delivery.amount === 0 ? say.free : money(delivery.amount),
          },
        ]),
    ...(discount > 0 ? [{ label: say.discount, value: money(-discount) }] : []),
    ...(order.dropped > 0 ? [{ label: words.parcel.declined.less, value: money(-order.dropped) }] : []),
    ...(cancelled ? [] : [{ label: say.partTotal, value: money(order.total), strong: true }]),
    ...(payment.paid > 0
      ? [
          { label: say.paid, value: money(payment.paid) },
          { label: say.due, value: money(payment.due) },
        ]
      : []),
  ];
  return {
    kind: "goods",
    title: producer.name,
    note: say.no(order.display_id),
    lines: order.lines.map((line) => ({
      title: line.title,
      note: [
        line.variant_title,
        `${line.quantity} × ${money(line.unit_price)}`,
        line.parts?.length && say.inEachBox(line.parts.map((part) => partIn(locale, part))),
        line.harvest_on && say.harvest(formatDay(line.harvest_on, locale)),
        line.visit && whenOf(words.visit, locale, line.visit),
      ]
        .filter(Boolean)
        .join(" · "),
      amount: money(line.total),
    })),
    sums,
    under: [
      ...(cancelled ? [say.cancelledPart] : []),
      ...(delivery.kind === "pickup" && delivery.pickup_address
        ? [say.pickupAt(delivery.pickup_address)]
        : []),
      ...(order.gift_message ? [say.gift(order.gift_message)] : []),
      ...(producer.phone ? [say.call(formatPhone(producer.phone))] : []),
    ],
  };
}
