import { dayOf, formatDay, formatMoment, type Locale } from "@market/ocop";
import type { Letter } from "../letter";
import type { MailWords } from "../words";
import { whenOf } from "./when";

/** What is told to somebody on the waiting list of a departure. */
export interface WaitingMail {
  words: MailWords;
  locale: Locale;
  name: string;
  /** The visit's. */
  title: string;
  seats: number;
  starts_at: Date;
  ends_at: Date;
  /** What is offered is kept until then. */
  until: Date | null;
  /** Opens their line of the list. */
  link: string;
}

export function waitingLetter(mail: WaitingMail, what: "joined" | "offered"): Letter {
  const { words, locale, name, title, seats, until, link } = mail;
  const say = words.waiting[what];
  return {
    subject: say.subject(title, dayIn(mail)),
    preview: say.preview(momentOf(until, locale)),
    heading: say.heading,
    blocks: [
      { kind: "text", text: words.order.dear(name) },
      { kind: "text", text: say.text(seats, momentOf(until, locale)) },
      {
        kind: "facts",
        rows: [
          { label: words.waiting.visit, value: title },
          { label: words.visit.when, value: when(mail), strong: true },
          { label: words.waiting.seats, value: String(seats) },
          ...(what === "offered" ? [{ label: words.waiting.until, value: momentOf(until, locale) }] : []),
        ],
      },
      { kind: "button", label: say.button, href: link },
      { kind: "text", text: words.waiting.leave },
      { kind: "text", text: words.visit.zone, quiet: true },
    ],
    footing: [words.footing.waiting, words.footing.automatic, words.footing.demo],
  };
}

export function waitingShort(mail: WaitingMail, what: "joined" | "offered"): string {
  const { words, locale, title, seats, until, link } = mail;
  return words.waiting[what].sms(title, dayIn(mail), seats, momentOf(until, locale), link);
}

function when({ words, locale, starts_at, ends_at }: WaitingMail): string {
  const visit = { starts_at: starts_at.toISOString(), ends_at: ends_at.toISOString(), nights: null };
  return whenOf(words.visit, locale, visit);
}

function dayIn({ starts_at, locale }: WaitingMail): string {
  return formatDay(dayOf(starts_at), locale);
}

function momentOf(instant: Date | null, locale: Locale): string {
  return instant ? formatMoment(instant, locale) : "";
}
