import type { ReceivedMail } from "../../testing/a-mail-server";

export interface ReadMail {
  subject: string;
  text: string;
  html: string;
}

/** A received message's subject and two parts, decoded as a mailbox would. */
export function readMail({ raw }: Pick<ReceivedMail, "raw">): ReadMail {
  const unfolded = raw.replace(/\r?\n[ \t]+/g, " ");
  return {
    subject: decodedWords(/^Subject: (.*)$/im.exec(unfolded)?.[1] ?? ""),
    text: part(raw, "text/plain"),
    html: part(raw, "text/html"),
  };
}

function part(raw: string, type: string): string {
  const start = raw.search(new RegExp(`^Content-Type: ${type}`, "im"));
  if (start < 0) return "";
  const [head = "", ...rest] = raw.slice(start).split(/\r?\n\r?\n/);
  const boundary = /boundary="([^"]+)"/.exec(raw)?.[1] ?? "no boundary";
  const body = rest.join("\n\n").split(`--${boundary}`)[0] ?? "";
  if (/base64/i.test(head)) return Buffer.from(body, "base64").toString("utf8");
  if (/quoted-printable/i.test(head)) return quotedPrintable(body);
  return body;
}

function quotedPrintable(text: string): string {
  const bytes = text.replace(/=\r?\n/g, "").replace(/=([0-9A-F]{2})/gi, (_, hex) => `%${hex}`);
  return bytes.replace(/(%[0-9A-F]{2})+/gi, (run) => decodeURIComponent(run));
}

/** Words such as `=?UTF-8?Q?Ch=C3=A0o?=`. */
function decodedWords(text: string): string {
  return text
    .replace(/\?=\s+=\?/g, "?==?")
    .replace(/=\?UTF-8\?([QB])\?([^?]*)\?=/gi, (_, kind: string, word: string) =>
      kind.toUpperCase() === "B"
        ? Buffer.from(word, "base64").toString("utf8")
        : quotedPrintable(word.replaceAll("_", " ")),
    );
}
