import { join } from "node:path";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { manifest } from "./manifest";

interface Manifest {
  lang: string;
  start_url: string;
  icons: Array<{ src: string; sizes: string; purpose: string }>;
}

describe("the installable shop", () => {
  it("starts in the language it was installed from", () => {
    expect(manifest("vi")).toMatchObject({ lang: "vi", start_url: "/", id: "/" });
    expect(manifest("en")).toMatchObject({ lang: "en", start_url: "/en", id: "/en" });
  });

  it("has icons of the sizes it names, one of them to be cut to any shape", async () => {
    const { icons } = manifest("vi") as Manifest;
    for (const { src, sizes } of icons) {
      const { width, height } = await sharp(join(import.meta.dirname, "../../public", src)).metadata();
      expect(`${width}x${height}`, src).toBe(sizes);
    }
    expect(icons.map(({ purpose }) => purpose)).toContain("maskable");
  });
});
