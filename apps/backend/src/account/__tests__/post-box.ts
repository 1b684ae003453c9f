import { mkdirSync, rmSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { mailFolder } from "../../mail/mail-folder";

/** In a mail on a line of its own, in a text message after the words. */
const CODE = /(?:^[ \t]*|: | là | is )(\d{6})(?=\s*$|, | and|\.)/m;

/** Where the backends of this worker write their mails and text messages while no server is set; empty at first. */
export function aPostBox() {
  const folder = mailFolder();
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
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
