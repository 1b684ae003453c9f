import { formatMoment, type Locale } from "@market/ocop";
import type { ComplaintAnswer } from "@market/store-contract";
import type { Block, Letter, ShortMessage } from "../letter";
import type { MailWords } from "../words";

/** What is told of a complaint, to whoever wrote it. Nothing of what they typed: anybody may type anybody's address. */
export interface ComplaintMail {
  words: MailWords;
  locale: Locale;
  complaint: ComplaintAnswer["complaint"];
  /** Opens its page. */
  link: string;
}

export type Told = "received" | "reply" | "decision";

export function complaintLetter(mail: ComplaintMail, told: Told): Letter {
  const { words, locale, complaint, link } = mail;
  const say = words.complaint[told];
  const moment = (iso: string) => formatMoment(new Date(iso), locale);
  const { number, received_at, reply_due, resolve_due, replied_at, resolved_at } = complaint;
  return {
    subject: say.subject(number),
    preview: say.preview(moment(told === "received" ? reply_due : resolve_due)),
    heading: say.heading,
    blocks: [
      { kind: "text", text: words.complaint.dear },
      { kind: "text", text: say.text },
      {
        kind: "facts",
        rows: [
          { label: words.complaint.number, value: number },
          { label: words.complaint.receivedAt, value: moment(received_at) },
          ...(replied_at ? [] : [{ label: words.complaint.replyDue, value: moment(reply_due) }]),
          ...(resolved_at ? [] : [{ label: words.complaint.resolveDue, value: moment(resolve_due) }]),
        ],
      },
      ...saidIn(mail, told),
      { kind: "button", label: words.complaint.open, href: link },
      { kind: "text", text: words.complaint.linkIsKey, quiet: true },
    ],
    footing: [words.footing.complaint, words.footing.automatic, words.footing.demo],
  };
}

export function complaintShort(mail: ComplaintMail, told: Told): ShortMessage {
  const { words, locale, complaint, link } = mail;
  const due = formatMoment(new Date(complaint.reply_due), locale);
  return { text: words.complaint[told].sms(complaint.number, link, due) };
}

/** The reply comes along with a decision that was given with it. */
function saidIn({ words, complaint }: ComplaintMail, told: Told): Block[] {
  const { reply, decision, replied_at, resolved_at } = complaint;
  const withReply = told === "reply" || (told === "decision" && replied_at === resolved_at);
  return [
    ...(withReply && reply ? said(words.complaint.reply.title, reply) : []),
    ...(told === "decision" && decision ? said(words.complaint.decision.title, decision) : []),
  ];
}

function said(title: string, text: string): Block[] {
  return [
    { kind: "text", text: `${title}:`, quiet: true },
    ...text
      .split(/\n+/)
      .filter(Boolean)
      .map((line) => ({ kind: "text" as const, text: line })),
  ];
}
