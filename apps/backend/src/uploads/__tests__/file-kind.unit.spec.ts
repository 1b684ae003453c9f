import sharp from "sharp";
import { kindOf } from "../file-kind";

const drawn = sharp({ create: { width: 4, height: 4, channels: 3, background: "#0b5d57" } });
const SVG = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';

describe("an uploaded file is", () => {
  it.each(["jpeg", "png", "webp", "avif", "gif"] as const)("a picture: %s", async (format) => {
    const content = await drawn.clone().toFormat(format).toBuffer();
    // Whatever it is called.
    expect(kindOf(content, "page.html")).toEqual({
      extension: format === "jpeg" ? "jpg" : format,
      mime: `image/${format}`,
    });
  });

  it("a table, when it is called so and is text", () => {
    expect(kindOf(Buffer.from("Tên,Giá\nNước mắm,85000\n"), "hang.CSV")?.mime).toBe("text/csv");
    expect(kindOf(Buffer.from("a,b"), "hang.txt")).toBeNull();
    expect(kindOf(Buffer.from([0x61, 0x00, 0x62]), "hang.csv")).toBeNull();
    expect(kindOf(Buffer.from([0xff, 0xfe, 0x61]), "hang.csv")).toBeNull();
  });

  it.each([
    ["a drawing that holds a script", SVG, "mam.svg"],
    ["a drawing that says to be a picture", SVG, "mam.png"],
    ["a page", "<!doctype html><script>alert(1)</script>", "mam.jpg"],
    ["a film in the same box as AVIF", "\0\0\0\x18ftypisom\0\0\0\0isommp42", "mam.avif"],
    ["nothing at all", "", "mam.png"],
    ["a box that ends before its brand", "\0\0\0\x08ftyp", "mam.avif"],
  ])("refused: %s", (_what, content, name) => {
    expect(kindOf(Buffer.from(content, "latin1"), name)).toBeNull();
  });
});
