import { formatDong } from "@market/ocop";
import type { Letter } from "../letter";
import type { OrderMail } from "./order";

/** Money that came when the purchase could not be had any more. */
export function returned({ words, locale, purchase, link }: OrderMail, amount: number): Letter {
  const { returned: say } = words.prepaid;
  const money = formatDong(amount, locale);
  return {
    subject: say.subject(purchase.number, money),
    preview: say.preview,
    heading: say.heading,
    blocks: [
      { kind: "text", text: words.order.dear(purchase.contact.name) },
      { kind: "text", text: say.text(money) },
      {
        kind: "facts",
        rows: [
          { label: words.order.number, value: purchase.number },
          { label: say.amount, value: money, strong: true },
        ],
      },
      { kind: "text", text: say.how },
      { kind: "button", label: words.order.open, href: link },
      { kind: "text", text: words.order.linkIsKey, quiet: true },
    ],
    footing: [words.footing.order, words.footing.automatic, words.footing.demo],
  };
}

export function returnedShort({ words, locale, purchase, link }: OrderMail, amount: number): string {
  return words.prepaid.returned.sms(purchase.number, formatDong(amount, locale), link);
}
