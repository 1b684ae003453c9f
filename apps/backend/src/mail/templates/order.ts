import { formatDong, type Locale } from "@market/ocop";
import type { Parcel, Purchase, PurchaseOrder } from "@market/store-contract";
import type { Block, Letter } from "../letter";
import type { MailWords } from "../words";
import { factsOf, goodsOf } from "./order-blocks";
import { because, carriedBy, isWhole, partOfOrder } from "./parcel";
import { buys, placedWords } from "./placed-words";
import { transferTo } from "./transfer";

/** What every mail about an order is made of. */
export interface OrderMail {
  words: MailWords;
  locale: Locale;
  purchase: Purchase;
  /** Opens the order's page without an account. */
  link: string;
}

/** A mail about one producer's part. */
export interface PartMail extends OrderMail {
  order: PurchaseOrder;
}

export function placed(mail: OrderMail): Letter {
  const { words, locale, purchase, link } = mail;
  const { placed: say, order: common } = words;
  const total = formatDong(purchase.total, locale);
  const { preview, heading, text, steps } = placedWords(words, purchase);
  return {
    subject: say.subject(purchase.number),
    preview: preview(total),
    heading,
    blocks: [
      { kind: "text", text: common.dear(purchase.contact.name) },
      { kind: "text", text },
      { kind: "facts", rows: factsOf(mail) },
      ...purchase.orders.flatMap((order) => [goodsOf(mail, order), ...transferTo(mail, order)]),
      { kind: "facts", rows: [{ label: common.total, value: total, strong: true }] },
      { kind: "text", text: common.included, quiet: true },
      { kind: "button", label: common.open, href: link },
      { kind: "text", text: common.linkIsKey, quiet: true },
      { kind: "text", text: `${common.next}:` },
      { kind: "list", items: steps },
    ],
    footing: footing(words),
  };
}

/** On its way; or, where it is collected, ready. */
export function shipped(mail: PartMail, tracking: string[], parcel?: Parcel): Letter {
  const { words, locale, purchase, order } = mail;
  const { shipped: say } = words;
  const { name } = order.producer;
  const pickup = order.delivery.kind === "pickup";
  const due = formatDong(order.payment.due, locale);
  const carried = carriedBy(words, parcel, tracking);
  const next = order.payment.due === 0 ? say.nextPaid : pickup ? say.readyNext(due) : say.next(due);
  return {
    subject: (pickup ? say.readySubject : say.subject)(purchase.number, name),
    preview: pickup ? say.readyPreview : say.preview,
    heading: pickup ? say.readyHeading : say.heading,
    blocks: [
      { kind: "text", text: words.order.dear(purchase.contact.name) },
      { kind: "text", text: (pickup ? say.readyText : say.text)(name) },
      ...(parcel && !isWhole(order, parcel)
        ? [numberOf(mail), ...partOfOrder(words, order, parcel)]
        : partOf(mail)),
      ...(carried.length ? [{ kind: "facts" as const, rows: carried }] : []),
      { kind: "text", text: next },
      ...opening(mail),
    ],
    footing: footing(words),
  };
}

export function delivered(mail: PartMail): Letter {
  const { words, purchase, order } = mail;
  const { delivered: say } = words;
  return {
    subject: say.subject(purchase.number, order.producer.name),
    preview: say.preview,
    heading: say.heading,
    blocks: [
      { kind: "text", text: words.order.dear(purchase.contact.name) },
      { kind: "text", text: say.text(order.producer.name) },
      ...partOf(mail),
      { kind: "text", text: say.wrong },
      { kind: "text", text: say.thanks },
      ...opening(mail),
    ],
    footing: footing(words),
  };
}

export function cancelled(mail: PartMail): Letter {
  const { words, purchase, order } = mail;
  const { cancelled: say } = words;
  const all = purchase.orders.every(({ status }) => status === "cancelled");
  // What its producer said, or that its transfer did not come.
  const lapsed = order.payment.transfer?.state === "lapsed" ? words.transfer.lapsed : null;
  const reason = because(words, order.declined_because ?? lapsed);
  return {
    subject: say.subject(purchase.number, order.producer.name),
    preview: say.preview,
    heading: all ? say.headingAll : say.heading,
    blocks: [
      { kind: "text", text: words.order.dear(purchase.contact.name) },
      { kind: "text", text: say.text(order.producer.name) },
      ...(reason.length ? [{ kind: "facts" as const, rows: reason }] : []),
      ...partOf(mail),
      ...(order.payment.paid > 0 ? [{ kind: "text" as const, text: say.refund }] : []),
      ...(all ? [] : [{ kind: "text" as const, text: say.rest }]),
      ...opening(mail),
    ],
    footing: footing(words),
  };
}

/** @param amount đồng that went back */
export function refunded(mail: PartMail, amount: number): Letter {
  const { words, locale, purchase, order } = mail;
  const { refunded, visit } = words;
  const say =
    buys([order]) === "visits"
      ? { ...refunded, preview: visit.order.refundedPreview, text: visit.order.refundedText }
      : refunded;
  const money = formatDong(amount, locale);
  return {
    subject: say.subject(purchase.number, money),
    preview: say.preview(order.producer.name),
    heading: say.heading,
    blocks: [
      { kind: "text", text: words.order.dear(purchase.contact.name) },
      { kind: "text", text: say.text(money, order.producer.name) },
      {
        kind: "facts",
        rows: [
          { label: words.order.number, value: purchase.number },
          { label: words.order.no(order.display_id), value: order.producer.name },
          { label: say.amount, value: money, strong: true },
        ],
      },
      { kind: "text", text: say.how },
      ...opening(mail),
    ],
    footing: footing(words),
  };
}

function partOf(mail: PartMail): Block[] {
  return [numberOf(mail), goodsOf(mail, mail.order)];
}

function numberOf({ words, purchase }: PartMail): Block {
  return { kind: "facts", rows: [{ label: words.order.number, value: purchase.number }] };
}

export function opening({ words, link }: OrderMail): Block[] {
  return [
    { kind: "button", label: words.order.open, href: link },
    { kind: "text", text: words.order.linkIsKey, quiet: true },
  ];
}

export function footing(words: MailWords): string[] {
  return [words.footing.order, words.footing.automatic, words.footing.demo];
}
