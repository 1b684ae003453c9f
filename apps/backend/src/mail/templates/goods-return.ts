import { formatDong, formatMoment, type Locale } from "@market/ocop";
import type { ReturnShown } from "@market/store-contract";
import type { Block, Letter } from "../letter";
import type { MailWords } from "../words";
import { saidInLines } from "./said-in-lines";

export type ReturnStep = "asked" | "answered" | "escalated" | "decided";
export type ReturnOutcome = "refunded" | "replaced" | "declined";

export interface ReturnMail {
  words: MailWords;
  locale: Locale;
  asked: ReturnShown;
  step: ReturnStep;
  /** What the answer or the decision was; null where it is another by now. */
  outcome: ReturnOutcome | null;
  /** đồng */
  refund: number | null;
  /** Opens the order. */
  link: string;
}

export function returnLetter(mail: ReturnMail): Letter {
  const { words, asked, step, link } = mail;
  const { goodsReturn: say } = words;
  return {
    subject: say[step].subject(asked.number),
    preview: textOf(mail),
    heading: say[step].heading,
    blocks: [
      { kind: "text", text: textOf(mail) },
      { kind: "facts", rows: factsOf(mail) },
      { kind: "list", items: asked.lines.map(({ title, quantity }) => `${quantity} × ${title}`) },
      ...saidIn(mail),
      ...(step === "answered" ? [{ kind: "text" as const, text: say.ifNot }] : []),
      { kind: "button", label: say.open, href: link },
      { kind: "text", text: words.order.linkIsKey, quiet: true },
    ],
    footing: [words.footing.order, words.footing.automatic, words.footing.demo],
  };
}

export function returnShort(mail: ReturnMail): string {
  const { words, asked, step, link } = mail;
  return words.goodsReturn.sms(asked.number, words.goodsReturn[step].heading, link);
}

function factsOf({ words, locale, asked, step, outcome, refund }: ReturnMail) {
  const { goodsReturn: say } = words;
  const moment = (iso: string) => formatMoment(new Date(iso), locale);
  return [
    { label: say.number, value: asked.number },
    { label: say.order, value: String(asked.display_id) },
    ...(step === "asked" ? [{ label: say.replyDue, value: moment(asked.reply_due) }] : []),
    ...(step === "asked" || step === "escalated"
      ? [{ label: say.resolveDue, value: moment(asked.resolve_due) }]
      : []),
    ...(outcome === "refunded" && refund !== null
      ? [{ label: say.refund, value: formatDong(refund, locale), strong: true }]
      : []),
  ];
}

function textOf({ words, locale, asked, step, outcome, refund }: ReturnMail): string {
  const { goodsReturn: say } = words;
  const { producer } = asked;
  if (step === "asked") return say.asked.text(producer);
  if (step === "escalated") return say.escalated.text(producer);
  const by = step === "answered" ? producer : say.office;
  if (outcome === "refunded" && refund !== null) return say.refunded(by, formatDong(refund, locale));
  if (outcome === "replaced") return say.replaced(by);
  if (outcome === "declined") return say.declined(by);
  return say.replied(by);
}

function saidIn({ words, asked, step }: ReturnMail): Block[] {
  if (step === "answered" && asked.reply) return saidInLines(asked.producer, asked.reply);
  if (step === "decided" && asked.decision) return saidInLines(words.goodsReturn.office, asked.decision);
  return [];
}
