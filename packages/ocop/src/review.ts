import type { Locale } from "./locale";

/** A buyer's rating of what they bought, in points. Never stars of OCOP: those come from certificates alone. */
export const RATINGS = [5, 4, 3, 2, 1] as const;
export type Rating = (typeof RATINGS)[number];

export const REVIEW_LENGTH = 2_000;
export const REVIEW_PICTURES = 4;
export const REPLY_LENGTH = 2_000;
export const QUESTION_LENGTH = 500;
export const ANSWER_LENGTH = 2_000;

/** Whoever wrote a review may change it for so many days. */
export const REVIEW_EDIT_DAYS = 30;

export const reviewEditableUntil = (written: Date): Date =>
  new Date(written.getTime() + REVIEW_EDIT_DAYS * 86_400_000);

/** Why a text is looked at by an officer before others see it. */
export const SCREENED_FOR = ["link", "phone", "word"] as const;
export type ScreenedFor = (typeof SCREENED_FOR)[number];

const LINK =
  /https?:|www\.|[\p{L}\d-]\.(?:com|net|org|info|shop|store|site|online|xyz|club|vn)(?![\p{L}\d])|[\p{L}\d._%+-]@[\p{L}\d-]+\.\p{L}{2,}/iu;

/** Eight digits or more in a row, however they are set apart; amounts and days are shorter, or told by their sign. */
const PHONE = /(?<![\d.,])(?:\+|00)?\d(?:[\s.\-()]{0,2}\d){7,14}(?!\d)/gu;
const AMOUNT = /^\s*(?:đồng|₫|vnđ|vnd|d\b|đ(?![\p{L}]))/iu;
const DAY = /^\d{1,2}[.\-\s]\d{1,2}[.\-\s]\d{4}$/;

/**
 * Words that wait, as whole words and with their own tone marks: folded, many of them are everyday words. Criticism is no ground to
 * wait; abuse, and asking people away from the shop, are.
 */
const WORDS = [
  "địt",
  "đụ",
  "đéo",
  "lồn",
  "cặc",
  "đĩ",
  "chó chết",
  "đồ chó",
  "mất dạy",
  "fuck",
  "fucking",
  "shit",
  "bitch",
  "cunt",
  "zalo",
  "telegram",
  "whatsapp",
  "viber",
];
const WORD = new RegExp(`(?<![\\p{L}\\p{M}\\d])(?:${WORDS.join("|")})(?![\\p{L}\\p{M}\\d])`, "iu");

/** Why a text must wait for an officer; nothing: it may be seen at once. */
export function screenText(text: string): ScreenedFor[] {
  const plain = text.normalize("NFC");
  const found: ScreenedFor[] = [];
  if (LINK.test(plain)) found.push("link");
  if (holdsPhone(plain)) found.push("phone");
  if (WORD.test(plain)) found.push("word");
  return found;
}

function holdsPhone(text: string): boolean {
  return [...text.matchAll(PHONE)].some(({ 0: digits, index }) => {
    const money = AMOUNT.test(text.slice(index + digits.length));
    return !(money && !/[\s-]/.test(digits)) && !DAY.test(digits);
  });
}

/**
 * How a writer is named to others: first name and initial. In Vietnamese the first name stands last: "Nguyễn Thị Hoa" is "Hoa N.".
 * @returns "" where a name holds no letters: then nobody is named
 */
export function shownName(name: string, locale: Locale): string {
  const words = name
    .normalize("NFC")
    .split(/[^\p{L}\p{M}'’-]+/u)
    .filter((word) => /\p{L}/u.test(word));
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return "";
  const [own, family] = locale === "vi" ? [last, first] : [first, last];
  const named = capital(own).slice(0, 30);
  return words.length === 1 ? named : `${named} ${family.charAt(0).toLocaleUpperCase("vi")}.`;
}

const capital = (word: string) => word.charAt(0).toLocaleUpperCase("vi") + word.slice(1);

/** So many ratings of each number of points, five first. */
export type RatingCounts = readonly [five: number, four: number, three: number, two: number, one: number];

/** The average to one decimal; null where nobody has rated. */
export function averageRating(counts: RatingCounts): { average: number; count: number } | null {
  const count = counts.reduce((sum, each) => sum + each, 0);
  if (count === 0) return null;
  const points = counts.reduce((sum, each, place) => sum + each * (RATINGS[place] ?? 0), 0);
  return { average: Math.round((points * 10) / count) / 10, count };
}
