import { createHash } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import { settings } from "~/settings.server";
import { makeRoom } from "./cache-room.server";
import { oneAtATime, slots } from "./slots.server";
import type { Width } from "./widths";

export type Format = "avif" | "webp";

const FETCH_TIMEOUT_MS = 8_000;
const SOURCE_LIMIT_BYTES = 20 * 1024 * 1024;
const SOURCE_LIMIT_PIXELS = 40_000_000;
/** Encoding is heavy: two at once leave a core's worth of time for pages. */
export const encoding = slots(2);
export const directory = join(settings.cacheDir, "pictures");

sharp.concurrency(1);

/** AVIF where the browser says it reads it, else WebP, which every browser in use reads. */
export function formatFor(accept: string | null): Format {
  return accept?.includes("image/avif") ? "avif" : "webp";
}

/**
 * A picture of the backend at a width, from the disk or made now; null where the backend has no such file.
 * Two requests for one picture make it once.
 */
export async function resized(name: string, width: Width, format: Format): Promise<Uint8Array | null> {
  const key = createHash("sha256").update(`${settings.filesUrl}/${name}`).digest("hex").slice(0, 32);
  const path = join(directory, `${key}-${width}.${format}`);
  const kept = await readFile(path).catch(() => null);
  if (kept) return kept;
  return oneAtATime(path, async () => {
    const source = await fetchSource(name);
    if (!source) return null;
    const made = await encoding(() => encode(source, width, format));
    await keep(path, made);
    return made;
  });
}

export async function fetchSource(name: string): Promise<Buffer | null> {
  const signal = AbortSignal.timeout(FETCH_TIMEOUT_MS);
  const response = await fetch(`${settings.filesUrl}/${name}`, { signal, redirect: "error" }).catch(() => {
    throw new Response(null, { status: 503 });
  });
  if (!response.ok) return null;
  if (Number(response.headers.get("content-length")) > SOURCE_LIMIT_BYTES) return null;
  const bytes = Buffer.from(await response.arrayBuffer());
  return bytes.length > SOURCE_LIMIT_BYTES ? null : bytes;
}

async function encode(source: Buffer, width: Width, format: Format): Promise<Buffer> {
  const picture = sharp(source, { limitInputPixels: SOURCE_LIMIT_PIXELS })
    .rotate()
    .resize({ width, withoutEnlargement: true });
  return format === "avif"
    ? picture.avif({ quality: 55, effort: 1 }).toBuffer()
    : picture.webp({ quality: 76, effort: 3 }).toBuffer();
}

/** A cache that cannot be written to costs time, not the picture. */
export async function keep(path: string, bytes: Buffer): Promise<void> {
  const draft = `${path}.${process.pid}.${Date.now()}.part`;
  try {
    await mkdir(directory, { recursive: true });
    await writeFile(draft, bytes);
    await rename(draft, path);
    await makeRoom(directory, bytes.length);
  } catch (error) {
    console.error(`picture cache: ${error instanceof Error ? error.message : String(error)}`);
  }
}
