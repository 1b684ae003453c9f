import type { Readable } from "node:stream";

const LARGEST_BYTES = 256 * 1024;

/** As it was sent. @returns null where it is larger than it may be: the rest is not kept */
export async function bodyOf(sent: Readable, largest = LARGEST_BYTES): Promise<Buffer | null> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of sent as AsyncIterable<Buffer>) {
    size += piece.length;
    if (size <= largest) pieces.push(piece);
    // Who sends without end is not listened to.
    else if (size > largest * 16) break;
  }
  return size > largest ? null : Buffer.concat(pieces);
}
