// What a scan's answer says in words: by the page without script, and by the script where it checks tickets itself.

/**
 * @typedef {import("@market/store-contract").CheckInResult} CheckInResult
 * @typedef {"not_on_list" | "list_old" | "no_list"} WithoutNetwork
 * @typedef {Omit<CheckInResult, "outcome"> & { outcome: CheckInResult["outcome"] | WithoutNetwork }} Answer
 * @typedef {{ title: string, text: string }} Words
 * @typedef {Record<Answer["outcome"], Words> & { clock: Record<"ahead" | "behind", string> }} Telling
 * @typedef {"vi" | "en"} Locale
 */

const ZONE = "Asia/Ho_Chi_Minh";

/**
 * A time of day in Vietnam, with its day where that is another than today.
 * @param {string | undefined} instant
 * @param {Locale} locale
 * @param {Date} now
 */
export function momentOf(instant, locale, now) {
  if (!instant) return "";
  const at = new Date(instant);
  const tag = locale === "vi" ? "vi-VN" : "en-GB";
  const time = new Intl.DateTimeFormat(tag, { hour: "2-digit", minute: "2-digit", timeZone: ZONE }).format(
    at,
  );
  /** @type {Intl.DateTimeFormatOptions} */
  const shape =
    locale === "vi"
      ? { day: "2-digit", month: "2-digit", timeZone: ZONE }
      : { day: "numeric", month: "short", timeZone: ZONE };
  // Vietnam writes 21/12, where the browsers' own Vietnamese has other strokes.
  const day = new Intl.DateTimeFormat("en-GB", shape);
  if (day.format(at) === day.format(now)) return locale === "vi" ? `lúc ${time}` : `at ${time}`;
  return locale === "vi" ? `lúc ${time} ngày ${day.format(at)}` : `at ${time} on ${day.format(at)}`;
}

/**
 * @param {string} text with `{{name}}`
 * @param {Record<string, string | number>} values
 */
export function filled(text, values) {
  return text.replace(/\{\{(\w+)(?:, number)?\}\}/g, (_, /** @type {string} */ name) =>
    String(values[name] ?? ""),
  );
}

/** In two groups, as people read it aloud. @param {string} code */
export function shownCode(code) {
  return `${code.slice(0, 4)} ${code.slice(4)}`;
}

/**
 * @param {Answer} answer
 * @param {Telling} words
 * @param {Locale} locale
 * @param {Date} now
 */
export function tellAnswer(answer, words, locale, now) {
  const { outcome, ticket, first, goes_at, opens_at, clock } = answer;
  const { title, text } = words[outcome];
  const values = {
    name: ticket?.name ?? "",
    title: ticket?.title ?? "",
    code: shownCode(ticket?.code ?? ""),
    used: ticket?.of_booking.used ?? 0,
    total: ticket?.of_booking.total ?? 0,
    time: momentOf(first?.at, locale, now),
    by: first?.by ?? "",
    goes: momentOf(goes_at, locale, now),
    opens: momentOf(opens_at, locale, now),
  };
  const note = clock ? ` ${words.clock[clock]}` : "";
  /** @type {"good" | "warn" | "bad"} */
  const tone = outcome === "in" ? "good" : outcome === "already_in" || outcome === "undone" ? "warn" : "bad";
  return { tone, title, text: filled(text, values) + note };
}
