import { mkdtempSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

/** In a mail on a line of its own, in a text message after the words. */
const CODE = /(?:^[ \t]*|: | là | is )(\d{6})(?=\s*$|, | and|\.)/m;

/** Where the backend of a suite writes its mails and text messages when no server is set. */
export function aPostBox() {
  const folder = mkdtempSync(path.join(tmpdir(), "market-post-"));
  // Before the configuration is read, which is earlier than a suite's own `env` is set.
  process.env.MAIL_DIR = folder;
  /** Everything that was sent to somebody, oldest first, as text. */
  async function sentTo(to: string): Promise<string[]> {
    if (!to.includes("@")) {
      const log = await readFile(path.join(folder, "sms.log"), "utf8").catch(() => "");
      const lines = log
        .split("\n")
        .filter(Boolean)
        .map((line) => JSON.parse(line) as { to: string; text: string });
      return lines.filter((line) => line.to === to).map(({ text }) => text);
    }
    const files = (await readdir(folder)).filter((name) => name.endsWith(".eml")).sort();
    const mails = await Promise.all(files.map((name) => readFile(path.join(folder, name), "utf8")));
    return mails.filter((mail) => mail.includes(`To: ${to}`));
  }
  return {
    folder,
    sentTo,
    /** The latest code that reached somebody, once `count` messages with a code have. */
    code: async (to: string, count = 1): Promise<string> => {
      const codes = async () => (await sentTo(to)).flatMap((text) => CODE.exec(text)?.[1] ?? []);
      await expect
        .poll(async () => (await codes()).length, { timeout: 15_000 })
        .toBeGreaterThanOrEqual(count);
      return (await codes()).at(-1) ?? "";
    },
  };
}
