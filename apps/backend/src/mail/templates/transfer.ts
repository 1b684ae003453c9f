import { formatDong, formatMoment } from "@market/ocop";
import type { PurchaseOrder } from "@market/store-contract";
import type { Block, Letter } from "../letter";
import type { OrderMail, PartMail } from "./order";

/** Where one producer's money goes, for as long as it is awaited; a mail shows no picture of it, the order's page does. */
export function transferTo({ words, locale }: OrderMail, { payment }: PurchaseOrder): Block[] {
  const { transfer: say } = words;
  const { transfer, due } = payment;
  if (!transfer?.to) return [];
  const { bank, account, holder } = transfer.to;
  return [
    {
      kind: "facts",
      rows: [
        { label: say.bank, value: bank },
        { label: say.account, value: account, strong: true },
        { label: say.holder, value: holder },
        { label: say.amount, value: formatDong(due, locale), strong: true },
        { label: say.reference, value: transfer.reference, strong: true },
        ...(transfer.until
          ? [{ label: say.until, value: formatMoment(new Date(transfer.until), locale) }]
          : []),
      ],
    },
    { kind: "text", text: say.lapses, quiet: true },
  ];
}

/** Once, before an order lapses. */
export function transferReminder(mail: PartMail): Letter {
  const { words, locale, purchase, order, link } = mail;
  const { reminder: say } = words.transfer;
  const due = formatDong(order.payment.due, locale);
  return {
    subject: say.subject(purchase.number, order.producer.name),
    preview: say.preview(due),
    heading: say.heading,
    blocks: [
      { kind: "text", text: words.order.dear(purchase.contact.name) },
      { kind: "text", text: say.text(order.producer.name, due) },
      ...transferTo(mail, order),
      { kind: "text", text: say.sent },
      { kind: "button", label: words.order.open, href: link },
      { kind: "text", text: words.order.linkIsKey, quiet: true },
    ],
    footing: [words.footing.order, words.footing.automatic, words.footing.demo],
  };
}
