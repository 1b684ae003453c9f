import { REVIEW_EDIT_DAYS, reviewEditableUntil } from "@market/ocop";
import type { MyReview, PostState, QuestionShown, Rating, ReviewShown } from "@market/store-contract";

export interface StoredPicture {
  id: string;
  url: string;
}

export interface ReviewRow {
  id: string;
  purchase_id: string;
  line_id: string;
  product_id: string;
  producer_id: string;
  variant_title: string | null;
  rating: number;
  text: string;
  locale: string;
  author: string;
  pictures: StoredPicture[];
  state: PostState;
  waits_for: string[];
  hidden_reason: string | null;
  written_at: Date;
  edited_at: Date | null;
  reply: string | null;
  replied_at: Date | null;
  replied_by: string | null;
  demo: boolean;
}

export interface QuestionRow {
  id: string;
  text: string;
  locale: string;
  author: string;
  asked_at: Date;
  answer: string;
  answered_at: Date;
  by_officer: boolean;
}

const iso = (instant: Date | string) => new Date(instant).toISOString();

export function reviewShown(row: ReviewRow): ReviewShown {
  return {
    id: row.id,
    rating: Number(row.rating) as Rating,
    text: row.text,
    locale: localeOf(row.locale),
    author: row.author,
    pictures: row.pictures.map(({ url }) => url),
    variant_title: row.variant_title,
    written_at: iso(row.written_at),
    edited_at: row.edited_at && iso(row.edited_at),
    reply: row.reply && row.replied_at ? { text: row.reply, at: iso(row.replied_at) } : null,
    demo: row.demo,
  };
}

export function myReview(row: ReviewRow): MyReview {
  return {
    ...reviewShown(row),
    state: row.state,
    hidden_reason: row.state === "hidden" ? row.hidden_reason : null,
    editable_until: iso(reviewEditableUntil(new Date(row.written_at))),
  };
}

/** What `REVIEW_EDIT_DAYS` means to the database. */
export const EDIT_DAYS = `${REVIEW_EDIT_DAYS} days`;

export function questionShown(row: QuestionRow): QuestionShown {
  return {
    id: row.id,
    text: row.text,
    locale: localeOf(row.locale),
    author: row.author,
    asked_at: iso(row.asked_at),
    answer: { text: row.answer, at: iso(row.answered_at), by: row.by_officer ? "officer" : "producer" },
  };
}

export const localeOf = (locale: string) => (locale === "en" ? "en" : "vi");
