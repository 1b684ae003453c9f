import { readFileSync } from "node:fs";
import PDFDocument from "pdfkit";

/** The font comes in pieces by script: a word such as "Thuế" is written with letters of two of them. */
const PIECES = ["vietnamese", "latin", "latin-ext"] as const;
const WEIGHTS = { normal: 400, bold: 700 } as const;
export type Weight = keyof typeof WEIGHTS;

interface Piece {
  name: string;
  has: (codePoint: number) => boolean;
}

interface Run {
  font: string;
  text: string;
  /** Of a font of one point. */
  width: number;
}

interface Fontkit {
  hasGlyphForCodePoint(codePoint: number): boolean;
}

/** A document that writes Vietnamese, a letter from whichever piece of the font has it. */
export class PdfText {
  readonly doc: PDFKit.PDFDocument;
  private readonly pieces: Record<Weight, Piece[]>;
  /** Days, kinds and round amounts come again and again. */
  private readonly known = new Map<string, Run[]>();

  constructor(options: PDFKit.PDFDocumentOptions) {
    this.doc = new PDFDocument(options);
    this.pieces = { normal: this.register("normal"), bold: this.register("bold") };
  }

  private register(weight: Weight): Piece[] {
    return PIECES.map((piece) => {
      const name = `${piece}-${weight}`;
      const file = `be-vietnam-pro-${piece}-${WEIGHTS[weight]}-normal.woff`;
      this.doc.registerFont(name, readFileSync(require.resolve(`@fontsource/be-vietnam-pro/files/${file}`)));
      this.doc.font(name);
      // PDFKit's own handle on the font that was just chosen; its types do not tell of it.
      const { font } = (this.doc as unknown as { _font: { font: Fontkit } })._font;
      return { name, has: (codePoint) => font.hasGlyphForCodePoint(codePoint) };
    });
  }

  /** Stretches of a text, each in one piece of the font. What no piece has is left out, not drawn as a box. */
  private runs(text: string, weight: Weight): Run[] {
    const key = `${weight} ${text}`;
    const before = this.known.get(key);
    if (before) return before;
    const runs: Run[] = [];
    for (const letter of text.normalize("NFC").replace(/\s/g, " ")) {
      const font = this.pieces[weight].find(({ has }) => has(letter.codePointAt(0) ?? 0))?.name;
      if (!font) continue;
      const last = runs.at(-1);
      if (last?.font === font) last.text += letter;
      else runs.push({ font, text: letter, width: 0 });
    }
    for (const run of runs) run.width = this.doc.font(run.font).fontSize(1).widthOfString(run.text);
    this.known.set(key, runs);
    return runs;
  }

  width(text: string, size: number, weight: Weight = "normal"): number {
    return this.runs(text, weight).reduce((wide, run) => wide + run.width * size, 0);
  }

  /** One line, cut with … where it is too wide. */
  line(
    text: string,
    at: { x: number; y: number; width: number; size: number; weight?: Weight; align?: "left" | "right" },
  ): void {
    const { x, y, width, size, weight = "normal", align = "left" } = at;
    const shown = this.fitted(text, width, size, weight);
    let left = align === "right" ? x + width - this.width(shown, size, weight) : x;
    for (const run of this.runs(shown, weight)) {
      this.doc.font(run.font).fontSize(size);
      this.doc.text(run.text, left, y, { lineBreak: false });
      left += run.width * size;
    }
  }

  private fitted(text: string, width: number, size: number, weight: Weight): string {
    if (this.width(text, size, weight) <= width) return text;
    const letters = [...text];
    while (letters.length > 0 && this.width(`${letters.join("")}…`, size, weight) > width) letters.pop();
    return `${letters.join("")}…`;
  }

  /** All of it, once nothing more is drawn. */
  bytes(): Promise<Buffer> {
    return new Promise((resolve, reject) => {
      const pieces: Buffer[] = [];
      this.doc.on("data", (piece: Buffer) => pieces.push(piece));
      this.doc.on("end", () => resolve(Buffer.concat(pieces)));
      this.doc.on("error", reject);
      this.doc.end();
    });
  }
}
