import type { Letter } from "../letter";
import type { MailWords } from "../words";

export type AlertKind = "order" | "question" | "review" | "return";

interface Facts {
  /** The order's or the return's number, or the product's name. */
  name: string;
  producer: string;
  /** Of an order. */
  lines: number;
}

export function alertWords(
  { alert }: MailWords,
  kind: AlertKind | "booking",
  { name, producer, lines }: Facts,
) {
  const text = kind === "order" || kind === "booking" ? `${alert.lines(lines)} · ${producer}` : producer;
  return { title: alert[kind](name), text };
}

/** What came in at a desk, to somebody who works there. */
export function alertLetter(
  words: MailWords,
  { title, text, link, choose }: { title: string; text: string; link: string; choose: string },
): Letter {
  const { alert, footing } = words;
  return {
    subject: title,
    preview: text,
    heading: title,
    blocks: [
      { kind: "text", text },
      { kind: "button", label: alert.open, href: link },
      { kind: "text", text: alert.choose(choose), quiet: true },
    ],
    footing: [footing.desk, footing.automatic, footing.demo],
  };
}
