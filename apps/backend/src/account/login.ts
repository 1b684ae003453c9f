import { parsePhone } from "@market/ocop";

/** What somebody signs in by. */
export interface Login {
  kind: "phone" | "email";
  /** E.164, or the mail in small letters: two ways of writing one address are one login. */
  value: string;
  channel: "sms" | "email";
}

/** Something@host.tld, without spaces: the rest only a mail to the address can tell. */
const EMAIL = /^[^\s@<>"(),;:\\]+@[^\s@<>"(),;:\\]+\.[^\s@<>"(),;:\\.]{2,}$/;
export const LONGEST_LOGIN = 254;

/** @returns null for what is neither a phone nor a mail */
export function parseLogin(text: unknown): Login | null {
  if (typeof text !== "string" || text.length > LONGEST_LOGIN) return null;
  const written = text.normalize("NFC").trim();
  if (written.includes("@")) {
    return EMAIL.test(written) ? { kind: "email", value: written.toLowerCase(), channel: "email" } : null;
  }
  const phone = parsePhone(written);
  return phone ? { kind: "phone", value: phone.e164, channel: "sms" } : null;
}

export function loginOf(value: string): Login {
  return value.includes("@")
    ? { kind: "email", value, channel: "email" }
    : { kind: "phone", value, channel: "sms" };
}

/** Enough to know one's own again, and no more: `+8491•••678`, `h•••@gmail.com`. */
export function hidden({ kind, value }: Login): string {
  if (kind === "phone") return `${value.slice(0, 5)}•••${value.slice(-3)}`;
  const at = value.lastIndexOf("@");
  return `${value.slice(0, 1)}•••${value.slice(at)}`;
}
