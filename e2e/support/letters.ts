import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { expect } from "./test";

/** In a mail on a line of its own, in a text message after the words. */
const CODE = /(?:^[ \t]*|: | là | is )(\d{6})(?=\s*$|, | and|\.)/m;

/** Where the product under test writes its mails and text messages. */
const folder = process.env.MAIL_DIR || path.join(process.env.MARKET_DATA_DIR || "../.data", "mails");

async function sentTo(to: string): Promise<string[]> {
  if (!to.includes("@")) {
    const log = await readFile(path.join(folder, "sms.log"), "utf8").catch(() => "");
    const lines = log.split("\n").filter(Boolean);
    return lines
      .map((line) => JSON.parse(line) as { to: string; text: string })
      .filter((line) => line.to === to)
      .map(({ text }) => text);
  }
  const files = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith(".eml")).sort();
  const mails = await Promise.all(files.map((name) => readFile(path.join(folder, name), "utf8")));
  return mails.filter((mail) => mail.includes(`To: ${to}`));
}

async function codesTo(to: string): Promise<string[]> {
  return (await sentTo(to)).flatMap((text) => CODE.exec(text)?.[1] ?? []);
}

/** The code that comes when something is done that sends one. */
export async function codeSentBy(to: string, act: () => Promise<unknown>): Promise<string> {
  const before = (await codesTo(to)).length;
  await act();
  await expect.poll(async () => (await codesTo(to)).length, { timeout: 15_000 }).toBeGreaterThan(before);
  return (await codesTo(to)).at(-1) ?? "";
}

/** The newest text message to a phone that says something. */
export async function textSentTo(phone: string, saying: RegExp): Promise<string> {
  const found = async () => (await sentTo(phone)).filter((text) => saying.test(text)).at(-1) ?? "";
  await expect.poll(found, { timeout: 15_000 }).not.toBe("");
  return found();
}

/** The mails that reached somebody, as a mailbox would show them. */
export async function lettersTo(to: string, count: number): Promise<string[]> {
  const shown = async () => {
    const files = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith(".eml"));
    const mails = await Promise.all(
      files.map(async (name) => ({
        mail: await readFile(path.join(folder, name), "utf8"),
        html: await readFile(path.join(folder, name.replace(/eml$/, "html")), "utf8").catch(() => ""),
      })),
    );
    return mails.filter(({ mail, html }) => html && mail.includes(`To: ${to}`)).map(({ html }) => html);
  };
  await expect.poll(async () => (await shown()).length, { timeout: 15_000 }).toBe(count);
  return shown();
}
