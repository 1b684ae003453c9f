import { en } from "./en";
import { type MailWords, vi } from "./vi";

export type { MailWords } from "./vi";

export function mailWords(locale: string): MailWords {
  return locale === "en" ? en : vi;
}
