import { addDays, dayOf } from "@market/ocop";
import type { MedusaContainer } from "@medusajs/framework/types";
import { NO_ANSWER, sqlOf, TOO_FEW } from "../booking";
import { clock } from "../clock";
import type { Letter } from "../mail/letter";
import {
  type Ended,
  ended,
  endedShort,
  notice,
  noticeShort,
  type Standing,
  standing,
  standingShort,
  type VisitMail,
} from "../mail/templates/visit";
import { mailWords } from "../mail/words";
import { shopLocale } from "../purchase/place-of-sale";
import { calendarOf } from "./calendar";
import { readVisitNews, type VisitNews } from "./read-visit";

/** One mail, both as a letter and as a text message. */
export interface News {
  letter: Letter;
  short: string;
  /** An `.ics` file. */
  calendar?: string;
}

export interface VisitNewsAsked {
  template: string;
  locale: string;
  data: Record<string, unknown> | null;
}

const STANDING: Record<string, Standing> = { "visit-booked": "booked", "visit-moved": "moved" };

/** What is told of a booking, from what stands now; null where it is no news any more. */
export async function visitNews(container: MedusaContainer, asked: VisitNewsAsked): Promise<News | null> {
  const { booking_id } = (asked.data ?? {}) as { booking_id?: string };
  const locale = shopLocale(asked.locale);
  const news = await readVisitNews(container, booking_id ?? "", locale);
  if (!news) return null;
  const mail: VisitMail = { ...news, words: mailWords(asked.locale), locale };
  const what = STANDING[asked.template];
  if (what) {
    // It ended meanwhile: that is told by itself.
    if (news.booking.state !== "confirmed") return null;
    return {
      letter: standing(mail, what),
      short: standingShort(mail, what),
      calendar: calendarOf(news),
    };
  }
  if (asked.template === "visit-reminder") return reminder(mail);
  if (asked.template === "visit-notice") {
    const words = await noticeWords(container, asked);
    if (!words || !STANDS.includes(news.booking.state)) return null;
    return { letter: notice(mail, words), short: noticeShort(mail, words) };
  }
  if (asked.template !== "visit-ended") throw new Error(`There is no mail "${asked.template}".`);
  const how = howItEnded(news);
  if (!how) return null;
  const told = { ...mail, reason: how === "too_few" || how === "unanswered" ? null : news.reason };
  return { letter: ended(told, how), short: endedShort(told, how), calendar: calendarOf(news) };
}

const STANDS = ["requested", "confirmed"];

/** Sent late it would speak of the wrong day. */
function reminder(mail: VisitMail): News | null {
  const { state, starts_at } = mail.booking;
  const tomorrow = addDays(dayOf(clock.now()), 1);
  if (state !== "confirmed" || dayOf(new Date(starts_at)) !== tomorrow) return null;
  return { letter: standing(mail, "reminder"), short: standingShort(mail, "reminder") };
}

async function noticeWords(container: MedusaContainer, { data, locale }: VisitNewsAsked) {
  const { notice_id } = (data ?? {}) as { notice_id?: string };
  const { rows } = await sqlOf(container).raw<{ text_vi: string; text_en: string }>(
    "select text_vi, text_en from visit_notice where id = ? and deleted_at is null",
    [notice_id ?? ""],
  );
  return (locale === "en" ? rows[0]?.text_en : rows[0]?.text_vi) ?? null;
}

function howItEnded({ booking, reason }: VisitNews): Ended | null {
  switch (booking.state) {
    case "cancelled":
      return "cancelled";
    case "declined":
      return reason === NO_ANSWER ? "unanswered" : "declined";
    case "called_off":
      return reason === TOO_FEW ? "too_few" : "called_off";
    default:
      return null;
  }
}
