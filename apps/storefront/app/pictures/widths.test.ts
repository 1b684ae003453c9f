import { describe, expect, it } from "vitest";
import { pictureAddress, safeFileName, WIDTHS, widthFrom } from "./widths";

describe("a picture's width", () => {
  it("is one of ours", () => {
    expect(WIDTHS.map((width) => widthFrom(String(width)))).toEqual([...WIDTHS]);
  });

  it.each([null, "", "321", "99999", "320.0", "0x140", " 320", "-320"])("is never %j", (text) => {
    expect(widthFrom(text)).toBeNull();
  });
});

describe("a picture's file", () => {
  it.each(["../secret.png", "..", ".env", "a/b.png", "a\\b.png", "a%2fb", "", "x".repeat(300), "a..b.png"])(
    "is never called %j",
    (name) => {
      expect(safeFileName(name)).toBeNull();
    },
  );

  it("keeps only the name of where the backend has it", () => {
    expect(pictureAddress("http://localhost:9000/static/1700-mam.webp", 320)).toBe(
      "/pictures/1700-mam.webp?w=320",
    );
    expect(pictureAddress("https://evil.example/x.png?y=/../z", 160)).toBe("/pictures/x.png?w=160");
    expect(pictureAddress("javascript:alert(1)", 160)).toBeNull();
  });
});
