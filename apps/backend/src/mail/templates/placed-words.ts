import { formatPhone } from "@market/ocop";
import type { Purchase, PurchaseOrder } from "@market/store-contract";
import type { MailWords } from "../words";

/** Goods are sent or collected, visits are gone to: what is said of the one is wrong of the other. */
export function buys(orders: readonly Pick<PurchaseOrder, "lines">[]): "goods" | "visits" | "both" {
  const lines = orders.flatMap((order) => order.lines);
  if (!lines.some(({ visit }) => visit)) return "goods";
  return lines.every(({ visit }) => visit) ? "visits" : "both";
}

interface PlacedWords {
  preview: (total: string) => string;
  heading: string;
  text: string;
  steps: string[];
}

/** How a purchase is confirmed, and what comes next. */
export function placedWords(
  { placed, visit, prepaid, transfer }: MailWords,
  { orders, contact }: Purchase,
): PlacedWords {
  const { order: say } = visit;
  const phone = formatPhone(contact.phone);
  const paid = orders.every(({ payment }) => payment.method === "prepaid");
  const awaited = orders.some(({ payment }) => payment.method === "vietqr");
  const goods = awaited ? transfer.goodsSteps(phone) : paid ? prepaid.goodsSteps(phone) : placed.steps(phone);
  const pay = awaited ? transfer.payStep : say.payStep;
  const visits = [...(awaited ? [pay] : []), say.ticketStep, say.comeStep, ...(paid || awaited ? [] : [pay])];
  const preview = (otherwise: (total: string) => string) =>
    awaited ? transfer.preview : paid ? prepaid.preview : otherwise;
  switch (buys(orders)) {
    case "visits":
      return {
        preview: preview(say.preview),
        heading: say.heading,
        text: say.text(orders.length),
        steps: [...visits, say.changeStep(phone)],
      };
    case "both":
      return {
        preview: preview(say.mixedPreview),
        heading: placed.heading,
        text: placed.text(orders.length),
        steps: [...goods, ...(awaited ? visits.slice(1) : visits)],
      };
    case "goods":
      return {
        preview: preview(placed.preview),
        heading: placed.heading,
        text: placed.text(orders.length),
        steps: goods,
      };
  }
}
