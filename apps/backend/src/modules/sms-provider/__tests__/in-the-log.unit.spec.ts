import { mkdtemp, readdir, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Logger } from "@medusajs/framework/types";
import { MailProvider } from "../../mail-provider/service";
import { SmsLogProvider } from "../service";

const CODE = "483920";

async function aFolderAndALog() {
  const words: string[] = [];
  const logger = { info: (said: string) => words.push(said) } as unknown as Logger;
  return { folder: await mkdtemp(path.join(tmpdir(), "market-log-")), logger, words };
}

describe("while nothing sends them", () => {
  it("a text message is written to its file; the application's log says neither the code nor to whom", async () => {
    const { folder, logger, words } = await aFolderAndALog();
    await new SmsLogProvider({ logger }, { folder }).send({
      to: "+84912345678",
      channel: "sms",
      template: "one-time-code",
      content: { text: `Mã của bạn là ${CODE}` },
      provider_data: { message_id: "mail_1" },
    });
    const file = path.join(folder, "sms.log");
    expect(await readFile(file, "utf8")).toContain(CODE);
    expect(words).toEqual([`A text message (one-time-code) was written to ${file}`]);
  });

  it("a mail is written to its file; the log does not say its subject, which holds the code, nor to whom", async () => {
    const { folder, logger, words } = await aFolderAndALog();
    await new MailProvider({ logger }, { folder, from: "Chợ <cho@localhost>" }).send({
      to: "hoa@example.com",
      channel: "email",
      template: "one-time-code",
      content: { subject: `${CODE} là mã của bạn`, text: CODE, html: `<p>${CODE}</p>` },
      provider_data: { message_id: "mail_1" },
    });
    expect((await readdir(folder)).sort()).toEqual(["mail_1.eml", "mail_1.html"]);
    expect(words).toEqual([`A mail (one-time-code) was written to ${path.join(folder, "mail_1.eml")}`]);
  });
});
