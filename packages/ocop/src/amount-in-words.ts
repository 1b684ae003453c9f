const DIGITS = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"] as const;
const GROUPS = ["", "nghìn", "triệu"] as const;
const GROUP = 1_000;
const BILLION = 1_000_000_000;

/**
 * An amount in Vietnamese words, as an invoice has it: `Một triệu hai trăm linh năm nghìn đồng`.
 * @param amount whole đồng
 * @throws RangeError when it is no whole number
 */
export function dongInWords(amount: number): string {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`An amount is whole đồng, not ${amount}.`);
  const words = `${amount < 0 ? "âm " : ""}${number(Math.abs(amount), false)} đồng`;
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** @param follows something was said before: zeros in front are spoken */
function number(value: number, follows: boolean): string {
  if (value === 0) return follows ? "" : DIGITS[0];
  if (value >= BILLION) {
    const rest = belowBillion(value % BILLION, true);
    return joined(number(Math.floor(value / BILLION), false), "tỷ", rest);
  }
  return belowBillion(value, follows);
}

function belowBillion(value: number, follows: boolean): string {
  const parts: string[] = [];
  for (let place = GROUPS.length - 1; place >= 0; place -= 1) {
    const group = Math.floor(value / GROUP ** place) % GROUP;
    if (group === 0) continue;
    parts.push(joined(hundreds(group, follows || parts.length > 0), GROUPS[place] ?? ""));
  }
  return joined(...parts);
}

function hundreds(value: number, follows: boolean): string {
  const hundred = Math.floor(value / 100);
  const ten = Math.floor(value / 10) % 10;
  const one = value % 10;
  const spoken = hundred > 0 || follows;
  const head = spoken ? `${digit(hundred)} trăm` : "";
  if (ten === 0) {
    if (one === 0) return head;
    return joined(head, spoken ? "linh" : "", digit(one));
  }
  return joined(head, ten === 1 ? "mười" : `${digit(ten)} mươi`, unit(one, ten));
}

/** After tens: mốt, tư and lăm. */
function unit(one: number, ten: number): string {
  if (one === 0) return "";
  if (one === 1 && ten > 1) return "mốt";
  if (one === 4 && ten > 1) return "tư";
  if (one === 5) return "lăm";
  return digit(one);
}

const digit = (value: number): string => DIGITS[value] ?? "";
const joined = (...words: string[]): string => words.filter(Boolean).join(" ");
