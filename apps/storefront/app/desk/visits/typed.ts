/** A whole number as people write it: `250.000 ₫`, `250,000`, `250000`. What is none is refused where it is typed. */
export function wholeIn(text: string): number | null {
  const digits = text.replaceAll(/[\s.,₫đ]/gu, "");
  if (!/^\d{1,15}$/.test(digits)) return null;
  return Number(digits);
}

/** `8:00, 14:00` as `08:00` and `14:00`. */
export function timesIn(text: string): string[] {
  return text
    .split(/[\s,;]+/)
    .filter(Boolean)
    .map((time) => time.padStart(5, "0"));
}

/** A browser sends lines apart as two signs, and counts them as one. */
export function linesOf(text: string): string {
  return text.replaceAll("\r\n", "\n").trim();
}
