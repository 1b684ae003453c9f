import { formatDong } from "@market/ocop";
import type { Parcel, PurchaseOrder } from "@market/store-contract";
import type { Block, Letter, Row } from "../letter";
import type { MailWords } from "../words";
import { footing, opening, type PartMail } from "./order";

/** Who carries it, under which number. */
export function carriedBy(words: MailWords, parcel: Parcel | undefined, tracking: readonly string[]): Row[] {
  const { parcel: say } = words;
  const own = parcel?.carrier === "own" ? say.own : parcel?.carrier === "other" ? say.other : null;
  const carrier = parcel?.carrier_name ?? own;
  return [
    ...(carrier ? [{ label: say.carrier, value: carrier }] : []),
    ...(tracking.length ? [{ label: words.shipped.tracking, value: tracking.join(", ") }] : []),
  ];
}

/** Whether a parcel holds all of an order's goods. */
export function isWhole(order: PurchaseOrder, parcel: Parcel): boolean {
  return order.lines
    .filter((line) => !("visit" in line))
    .every((line) => {
      const gone = (line.dropped ?? []).reduce((sum, { quantity }) => sum + quantity, 0);
      const here = parcel.lines.find(({ line_id }) => line_id === line.id)?.quantity ?? 0;
      return here >= line.quantity - gone;
    });
}

export function piecesOf(
  words: MailWords,
  order: PurchaseOrder,
  pieces: ReadonlyArray<{ line_id: string; quantity: number }>,
): string[] {
  return pieces.flatMap(({ line_id, quantity }) => {
    const line = order.lines.find(({ id }) => id === line_id);
    if (!line) return [];
    const title = [line.title, line.variant_title].filter(Boolean).join(", ");
    return [words.parcel.pieces(quantity, title)];
  });
}

/** A parcel that holds a part of the order. */
export function partOfOrder(words: MailWords, order: PurchaseOrder, parcel: Parcel): Block[] {
  return [
    { kind: "text", text: words.parcel.inThis },
    { kind: "list", items: piecesOf(words, order, parcel.lines) },
    { kind: "text", text: words.parcel.restLater, quiet: true },
  ];
}

/** The carrier came in vain. */
export function failed(mail: PartMail, parcel: Parcel | undefined, reason: string | null): Letter {
  const { words, purchase, order } = mail;
  const { failed: say } = words.parcel;
  const tracking = parcel?.tracking_number ? [parcel.tracking_number] : [];
  return {
    subject: say.subject(purchase.number, order.producer.name),
    preview: say.preview,
    heading: say.heading,
    blocks: [
      { kind: "text", text: words.order.dear(purchase.contact.name) },
      { kind: "text", text: say.text(order.producer.name) },
      { kind: "list", items: piecesOf(words, order, parcel?.lines ?? []) },
      {
        kind: "facts",
        rows: [
          { label: words.order.number, value: purchase.number },
          ...carriedBy(words, parcel, tracking),
          ...because(words, reason),
        ],
      },
      { kind: "text", text: order.payment.due > 0 ? `${say.next} ${say.nothingYet}` : say.next },
      ...opening(mail),
    ],
    footing: footing(words),
  };
}

/** What one answer of the producer's took off an order. */
export interface Declined {
  reason: string | null;
  pieces: Array<{ line_id: string; quantity: number }>;
  /** đồng */
  amount: number;
}

export function declined(mail: PartMail, { reason, pieces, amount }: Declined): Letter {
  const { words, locale, purchase, order } = mail;
  const { declined: say } = words.parcel;
  return {
    subject: say.subject(purchase.number, order.producer.name),
    preview: say.preview,
    heading: say.heading,
    blocks: [
      { kind: "text", text: words.order.dear(purchase.contact.name) },
      { kind: "text", text: say.text(order.producer.name) },
      { kind: "list", items: piecesOf(words, order, pieces) },
      {
        kind: "facts",
        rows: [
          { label: words.order.number, value: purchase.number },
          ...because(words, reason),
          { label: say.less, value: formatDong(amount, locale) },
          { label: say.due, value: formatDong(order.payment.due, locale), strong: true },
        ],
      },
      ...(order.payment.paid > 0 ? [{ kind: "text" as const, text: say.paid }] : []),
      ...opening(mail),
    ],
    footing: footing(words),
  };
}

export function because(words: MailWords, reason: string | null): Row[] {
  return reason ? [{ label: words.parcel.reason, value: reason }] : [];
}
