import { readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";

const LIMIT_BYTES = (Number(process.env.CACHE_PICTURES_MB) || 512) * 1024 * 1024;
/** Emptied down to this share, so that not every new picture has to look for room. */
const KEPT_SHARE = 0.8;

let held: number | null = null;

/** Counts what was written and, above the limit, removes the oldest pictures. */
export async function makeRoom(directory: string, written: number): Promise<void> {
  if (held === null) held = (await listed(directory)).reduce((sum, file) => sum + file.size, 0);
  else held += written;
  if (held <= LIMIT_BYTES) return;
  const files = (await listed(directory)).sort((a, b) => a.at - b.at);
  held = files.reduce((sum, file) => sum + file.size, 0);
  for (const file of files) {
    if (held <= LIMIT_BYTES * KEPT_SHARE) break;
    await rm(file.path, { force: true });
    held -= file.size;
  }
}

async function listed(directory: string) {
  const names = await readdir(directory);
  const files = await Promise.all(
    names.map(async (name) => {
      const path = join(directory, name);
      const found = await stat(path).catch(() => null);
      return found ? { path, size: found.size, at: found.mtimeMs } : null;
    }),
  );
  return files.filter((file) => file !== null);
}
