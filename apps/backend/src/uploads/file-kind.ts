/** What may be uploaded: raster pictures, and the tables that Medusa's own import of products reads. */
export interface FileKind {
  extension: string;
  mime: string;
}

const starts = (content: Buffer, ...bytes: number[]) =>
  content.subarray(0, bytes.length).equals(Buffer.from(bytes));
const says = (content: Buffer, at: number, word: string) =>
  content.subarray(at, at + word.length).toString("latin1") === word;

const PICTURES: ReadonlyArray<[FileKind, (content: Buffer) => boolean]> = [
  [{ extension: "jpg", mime: "image/jpeg" }, (content) => starts(content, 0xff, 0xd8, 0xff)],
  [
    { extension: "png", mime: "image/png" },
    (content) => starts(content, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
  ],
  [
    { extension: "gif", mime: "image/gif" },
    (content) => says(content, 0, "GIF87a") || says(content, 0, "GIF89a"),
  ],
  [
    { extension: "webp", mime: "image/webp" },
    (content) => says(content, 0, "RIFF") && says(content, 8, "WEBP"),
  ],
  [{ extension: "avif", mime: "image/avif" }, (content) => says(content, 4, "ftyp") && isAvif(content)],
];

const TABLE: FileKind = { extension: "csv", mime: "text/csv" };

export const KINDS: readonly FileKind[] = [...PICTURES.map(([kind]) => kind), TABLE];

/**
 * What a file is by its own first bytes, whatever it is called and said to be. A drawing (SVG) or a page is none of these: either may
 * hold a script, and would run it where officers are signed in.
 * @param name as it was sent; only tables need to be called so, for any text is one
 * @returns null for everything else
 */
export function kindOf(content: Buffer, name: string): FileKind | null {
  const picture = PICTURES.find(([, is]) => is(content));
  if (picture) return picture[0];
  return /\.csv$/i.test(name) && isText(content) ? TABLE : null;
}

/** ISO/IEC 23000-22: the brand stands first or among the compatible ones, four letters each, within the box of the type. */
function isAvif(content: Buffer): boolean {
  const box = content.subarray(8, Math.min(content.readUInt32BE(0), 256)).toString("latin1");
  return (box.match(/.{4}/gs) ?? []).some((brand) => brand === "avif" || brand === "avis");
}

function isText(content: Buffer): boolean {
  try {
    return !new TextDecoder("utf-8", { fatal: true }).decode(content).includes("\0");
  } catch {
    return false;
  }
}
