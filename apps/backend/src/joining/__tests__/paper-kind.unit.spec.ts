import { describe, expect, it } from "vitest";
import { paperKind } from "../paper-kind";

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0]);

describe("what a paper is by its content", () => {
  it.each<[string, Buffer, string | null]>([
    ["a whole PDF", Buffer.from("%PDF-1.4\n1 0 obj\n%%EOF"), "application/pdf"],
    [
      "a PDF with bytes of a scanner after its end",
      Buffer.concat([Buffer.from("%PDF-1.4\n%%EOF\n"), Buffer.alloc(500)]),
      "application/pdf",
    ],
    ["half a PDF", Buffer.from("%PDF-1.4\n1 0 obj\n"), null],
    ["a JPEG", Buffer.from([0xff, 0xd8, 0xff, 0xe0]), "image/jpeg"],
    ["a PNG", PNG, "image/png"],
    ["a PNG with a byte before it", Buffer.concat([Buffer.from([0]), PNG]), null],
    ["a page", Buffer.from("<!doctype html><p>%PDF-1.4 %%EOF"), null],
    ["a drawing", Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'/>"), null],
    ["a program", Buffer.from("MZ"), null],
    ["nothing", Buffer.alloc(0), null],
  ])("%s", (_, content, mime) => {
    expect(paperKind(content)?.mime ?? null).toBe(mime);
  });
});
