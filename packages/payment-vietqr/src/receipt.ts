/** Money that a bank says has come in. */
export interface Receipt {
  /** The bank's own number of it, which its notice and its statement both bear. */
  transaction_id: string;
  /** As the bank writes it; null where a statement does not repeat it in each row. */
  account: string | null;
  /** Whole đồng. */
  amount: number;
  /** What the sender wrote, and whatever the bank put around it. */
  content: string;
  at: Date;
}

/** Banks write times as clocks in Vietnam show them; it has no summer time. */
const VIETNAM = "+07:00";

/** `25/03/2026 14:02:37`, `2026-03-25 14:02`, `2026-03-25`, or with a zone of its own; null for anything else. */
export function readTime(value: unknown): Date | null {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value;
  if (typeof value !== "string") return null;
  const text = value.trim();
  const local =
    /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})(?:[ T,]+(\d{1,2}):(\d{2})(?::(\d{2}))?)?$/.exec(text) ??
    reordered(/^(\d{4})-(\d{2})-(\d{2})(?:[ T]+(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\.\d+)?)?$/.exec(text));
  if (!local) return /T.*(Z|[+-]\d{2}:?\d{2})$/.test(text) ? valid(new Date(text)) : null;
  const [, day = "", month = "", year = "", hour = "0", minute = "00", second = "00"] = local;
  const two = (part: string) => part.padStart(2, "0");
  const date = valid(
    new Date(`${year}-${two(month)}-${two(day)}T${two(hour)}:${minute}:${second}${VIETNAM}`),
  );
  // What is no day of the calendar would else be one of the next month.
  const shown = date && new Date(date.getTime() + 7 * 3_600_000);
  return shown?.getUTCDate() === Number(day) ? date : null;
}

/** `1.250.000`, `1,250,000.00`, `+1 250 000 ₫` or a number, as whole đồng; null for anything else, and for what is not whole. */
export function readAmount(value: unknown): number | null {
  if (typeof value === "number") return Number.isSafeInteger(value) ? value : null;
  if (typeof value !== "string") return null;
  const text = value
    .normalize("NFC")
    .replace(/\s|\u00a0|₫|đ|vnd/gi, "")
    .replace(/[.,]00?$/, "");
  const sign = text.startsWith("-") ? -1 : 1;
  const digits = text.replace(/^[+-]/, "");
  if (!/^(\d+|\d{1,3}([.,]\d{3})+)$/.test(digits)) return null;
  const amount = sign * Number(digits.replace(/[.,]/g, ""));
  return Number.isSafeInteger(amount) ? amount : null;
}

function reordered(found: RegExpExecArray | null): Array<string | undefined> | null {
  if (!found) return null;
  const [all, year, month, day, ...time] = found;
  return [all, day, month, year, ...time];
}

function valid(date: Date): Date | null {
  return Number.isNaN(date.getTime()) ? null : date;
}
