import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import opentype, { type Command, type Font } from "opentype.js";

export type Weight = 400 | 600;

const resolve = createRequire(import.meta.url).resolve;
const SUBSETS = ["latin", "vietnamese"] as const;
const loaded = new Map<Weight, Font[]>();

/** Be Vietnam Pro as the shop's pages have it: one font in two files, read once. */
function fontsOf(weight: Weight): Font[] {
  const known = loaded.get(weight);
  if (known) return known;
  const fonts = SUBSETS.map((subset) => {
    const file = resolve(`@fontsource/be-vietnam-pro/files/be-vietnam-pro-${subset}-${weight}-normal.woff`);
    const bytes = readFileSync(file);
    return opentype.parse(
      bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer,
    );
  });
  loaded.set(weight, fonts);
  return fonts;
}

interface SetLine {
  /** Outlines, for an SVG `path`; it looks the same on every machine, whatever fonts it has. */
  path: string;
  width: number;
}

/** A line of text set at a place; `y` is its base line. Signs that the font lacks are left out. */
export function setLine(text: string, x: number, y: number, size: number, weight: Weight): SetLine {
  const fonts = fontsOf(weight);
  let at = x;
  let before: { font: Font; glyph: ReturnType<Font["charToGlyph"]> } | undefined;
  const outlines: string[] = [];
  for (const sign of text.normalize("NFC").replace(/\s/g, " ")) {
    const font = fonts.find((each) => each.charToGlyphIndex(sign) > 0);
    if (!font) continue;
    const glyph = font.charToGlyph(sign);
    const scale = size / font.unitsPerEm;
    if (before?.font === font) at += font.getKerningValue(before.glyph, glyph) * scale;
    outlines.push(glyph.getPath(at, y, size).commands.map(written).join(""));
    at += glyph.advanceWidth * scale;
    before = { font, glyph };
  }
  return { path: outlines.join(""), width: at - x };
}

/** One step of an outline, with its points in the order SVG has them. */
function written({ type, x1, y1, x2, y2, x, y }: Command): string {
  const points = [x1, y1, x2, y2, x, y].flatMap((point) => (point === undefined ? [] : point.toFixed(1)));
  return type + points.join(" ");
}

/** Text broken at words into lines of at most a width; what does not fit in the lines ends with an ellipsis. */
export function broken(text: string, width: number, size: number, weight: Weight, most: number): string[] {
  const fits = (line: string) => setLine(line, 0, 0, size, weight).width <= width;
  const lines: string[] = [];
  const words = text.trim().split(/\s+/);
  let line = "";
  for (const [index, word] of words.entries()) {
    const longer = line ? `${line} ${word}` : word;
    if (fits(longer)) line = longer;
    else if (lines.length === most - 1) return [...lines, cut([line, ...words.slice(index)].join(" "), fits)];
    else {
      if (line) lines.push(line);
      line = fits(word) ? word : cut(word, fits);
    }
  }
  return line ? [...lines, line] : lines;
}

function cut(line: string, fits: (line: string) => boolean): string {
  let kept = line;
  while (kept && !fits(`${kept}…`)) kept = kept.slice(0, -1);
  return `${kept.trimEnd()}…`;
}
