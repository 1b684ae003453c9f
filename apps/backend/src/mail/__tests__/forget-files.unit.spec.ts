import { mkdtemp, readdir, readFile, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { forgetFiles } from "../forget-files";

const DAY_MS = 86_400_000;
const daysAgo = (days: number) => new Date(Date.now() - days * DAY_MS);

async function aFolder(files: Record<string, number>): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), "market-forget-"));
  for (const [name, days] of Object.entries(files)) {
    await writeFile(path.join(folder, name), name);
    await utimes(path.join(folder, name), daysAgo(days), daysAgo(days));
  }
  return folder;
}

describe("what was written into the mails' folder", () => {
  it("is removed after its time, and nothing else of the folder is", async () => {
    const folder = await aFolder({
      "mail_01ABC.eml": 31,
      "mail_01ABC.html": 31,
      "mail_01ABD.eml.part": 31,
      "mail_01ABE.eml": 29,
      "sms-1732400000000.log": 31,
      "somebody's notes.eml": 400,
      ".keep": 400,
    });
    expect(await forgetFiles(folder, daysAgo(30))).toBe(4);
    expect((await readdir(folder)).sort()).toEqual([".keep", "mail_01ABE.eml", "somebody's notes.eml"]);
  });

  it("holds text messages of one day in one file, which goes when they are old", async () => {
    const folder = await aFolder({ "sms.log": 2 });
    expect(await forgetFiles(folder, daysAgo(30))).toBe(0);
    const [aside] = await readdir(folder);
    expect(aside).toMatch(/^sms-\d+\.log$/);
    expect(await readFile(path.join(folder, aside ?? ""), "utf8")).toBe("sms.log");
    expect(await forgetFiles(folder, daysAgo(1))).toBe(1);
    expect(await readdir(folder)).toEqual([]);
  });

  it("need not be there", async () => {
    expect(await forgetFiles(path.join(tmpdir(), "market-no-such-folder"), daysAgo(30))).toBe(0);
  });
});
