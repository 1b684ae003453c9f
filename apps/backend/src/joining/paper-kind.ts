import type { Paper } from "@market/store-contract";

const starts = (content: Buffer, ...bytes: number[]) =>
  content.subarray(0, bytes.length).equals(Buffer.from(bytes));

/** A PDF's last line may be followed by some bytes of whoever scanned it. */
const PDF_END_WITHIN = 1024;

const KINDS: ReadonlyArray<[Paper["mime"], string, (content: Buffer) => boolean]> = [
  [
    "application/pdf",
    "pdf",
    (content) =>
      content.subarray(0, 5).toString("latin1") === "%PDF-" &&
      content.subarray(-PDF_END_WITHIN).toString("latin1").includes("%%EOF"),
  ],
  ["image/jpeg", "jpg", (content) => starts(content, 0xff, 0xd8, 0xff)],
  ["image/png", "png", (content) => starts(content, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)],
];

/** What a paper is by its own bytes, whatever it is called; null for everything but a whole PDF, a JPEG or a PNG. */
export function paperKind(content: Buffer): { mime: Paper["mime"]; extension: string } | null {
  const kind = KINDS.find(([, , is]) => is(content));
  return kind ? { mime: kind[0], extension: kind[1] } : null;
}
