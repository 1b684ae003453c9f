import { dayOf, formatDay, formatDong, formatPhone, type Locale } from "@market/ocop";
import { showTicketCode } from "@market/ocop/booking";
import type { Booking } from "@market/store-contract";
import type { Block, Letter, Row } from "../letter";
import type { MailWords } from "../words";
import { whenOf } from "./when";

/** What every mail about one visit is made of. */
export interface VisitMail {
  words: MailWords;
  locale: Locale;
  booking: Booking;
  /** The order's number. */
  number: string;
  name: string;
  /** đồng that come back, or need not be paid; null while it stands. */
  refund: number | null;
  /** The host's words. */
  reason: string | null;
  bring: string[];
  /** Opens the order's page without an account. */
  link: string;
  /** The visit's own page. */
  page: string;
}

export type Standing = "booked" | "moved" | "reminder";
export type Ended = "cancelled" | "called_off" | "too_few" | "declined" | "unanswered";

export function standing(mail: VisitMail, what: Standing): Letter {
  const { words, locale, booking, bring } = mail;
  const say = words.visit[what];
  return {
    subject: say.subject(booking.title, dayIn(mail)),
    preview: say.preview(whenOf(words.visit, locale, booking)),
    heading: say.heading,
    blocks: [
      ...beginning(mail, say.text),
      { kind: "facts", rows: [...factsOf(mail), totalOf(mail)] },
      { kind: "text", text: `${words.visit.tickets}:` },
      { kind: "list", items: ticketsOf(mail) },
      ...(what === "reminder" && bring.length
        ? [
            { kind: "text" as const, text: `${words.visit.bring}:` },
            { kind: "list" as const, items: bring },
          ]
        : []),
      { kind: "button", label: words.visit.open, href: mail.link },
      ...(booking.map_url
        ? [{ kind: "button" as const, label: words.visit.map, href: booking.map_url }]
        : []),
      { kind: "text", text: words.visit.noShow },
      ...closing(mail),
      ...(what === "reminder" ? [] : [{ kind: "text" as const, text: words.visit.calendar, quiet: true }]),
    ],
    footing: footing(words),
  };
}

export function ended(mail: VisitMail, what: Ended): Letter {
  const { words, locale, booking, reason, page, link } = mail;
  const say = words.visit[what];
  const refund = mail.refund ?? 0;
  const kept = booking.total - refund;
  const money = (amount: number) => formatDong(amount, locale);
  return {
    subject: say.subject(booking.title, dayIn(mail)),
    preview: `${words.visit.back}: ${money(refund)}`,
    heading: say.heading,
    blocks: [
      ...beginning(mail, say.text),
      ...(reason ? [{ kind: "text" as const, text: words.visit.words(reason) }] : []),
      {
        kind: "facts",
        rows: [
          ...factsOf(mail),
          { label: words.visit.back, value: money(refund), strong: true },
          ...(kept > 0 ? [{ label: words.visit.kept, value: money(kept) }] : []),
        ],
      },
      { kind: "button", label: words.visit.otherDay, href: page },
      { kind: "button", label: words.order.open, href: link },
      ...closing(mail),
    ],
    footing: footing(words),
  };
}

/** A storm, a ferry that does not go: in the office's or the host's words. */
export function notice(mail: VisitMail, text: string): Letter {
  const { words, booking } = mail;
  const say = words.visit.notice;
  return {
    subject: say.subject(booking.title, dayIn(mail)),
    preview: say.preview(text),
    heading: say.heading,
    blocks: [
      { kind: "text", text: words.order.dear(mail.name) },
      ...text
        .split(/\n+/)
        .filter(Boolean)
        .map((line) => ({ kind: "text" as const, text: line })),
      { kind: "facts", rows: factsOf(mail) },
      { kind: "button", label: words.visit.open, href: mail.link },
      ...closing(mail),
    ],
    footing: footing(words),
  };
}

export function standingShort({ words, locale, booking, link }: VisitMail, what: Standing): string {
  const codes = booking.tickets.map(({ code }) => showTicketCode(code)).join(", ");
  return words.visit[what].sms(booking.title, whenOf(words.visit, locale, booking), codes, link);
}

export function endedShort(mail: VisitMail, what: Ended): string {
  const { words, locale, booking, link, page, refund } = mail;
  const to = what === "cancelled" ? link : page;
  return words.visit[what].sms(booking.title, dayIn(mail), formatDong(refund ?? 0, locale), to);
}

export function noticeShort(mail: VisitMail, text: string): string {
  return mail.words.visit.notice.sms(mail.booking.title, dayIn(mail), text);
}

function dayIn({ booking, locale }: VisitMail): string {
  return formatDay(dayOf(new Date(booking.starts_at)), locale);
}

function beginning({ words, name }: VisitMail, text: string): Block[] {
  return [
    { kind: "text", text: words.order.dear(name) },
    { kind: "text", text },
  ];
}

function factsOf({ words, locale, booking, number }: VisitMail): Row[] {
  const { visit: say } = words;
  return [
    { label: say.when, value: whenOf(say, locale, booking), strong: true },
    { label: say.where, value: booking.meeting_point },
    { label: say.host, value: booking.producer.name },
    { label: words.order.number, value: number },
  ];
}

function totalOf({ words, locale, booking }: VisitMail): Row {
  return { label: words.visit.total, value: formatDong(booking.total, locale) };
}

function ticketsOf({ booking }: VisitMail): string[] {
  return booking.tickets.map(({ title, code }) => `${title}: ${showTicketCode(code)}`);
}

function closing({ words, booking }: VisitMail): Block[] {
  const { phone } = booking.producer;
  return [
    ...(phone ? [{ kind: "text" as const, text: words.visit.callHost(formatPhone(phone)) }] : []),
    { kind: "text", text: words.visit.zone, quiet: true },
    { kind: "text", text: words.order.linkIsKey, quiet: true },
  ];
}

function footing(words: MailWords): string[] {
  return [words.footing.order, words.footing.automatic, words.footing.demo];
}
