import { readdir, rename, rm, stat } from "node:fs/promises";
import path from "node:path";
import { SMS_LOG } from "../modules/sms-provider/service";

/** Mails, unfinished ones too, and text messages of earlier days: nothing else in the folder is ours to remove. */
const WRITTEN_BY_US = /^((mail_[0-9A-Za-z]+|\d+)\.(eml|html)(\.part)?|sms-\d+\.log)$/;

/**
 * Removes what was written into the mails' folder before a day. The log of text messages is put aside at each call, so that it goes
 * with them, a day's messages at a time.
 * @returns how many files
 */
export async function forgetFiles(folder: string, before: Date): Promise<number> {
  const written = await namesIn(folder);
  if (written.includes(SMS_LOG)) {
    // Who is writing to it goes on writing to it; the next message begins another.
    await rename(path.join(folder, SMS_LOG), path.join(folder, `sms-${Date.now()}.log`)).catch(
      () => undefined,
    );
  }
  let count = 0;
  for (const name of await namesIn(folder)) {
    const file = path.join(folder, name);
    const facts = WRITTEN_BY_US.test(name) ? await stat(file).catch(() => null) : null;
    if (!facts || facts.mtime >= before) continue;
    await rm(file, { force: true });
    count += 1;
  }
  return count;
}

/** Nothing was written yet where there is no folder. */
async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch {
    return [];
  }
}
