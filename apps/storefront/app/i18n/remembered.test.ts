import { describe, expect, it } from "vitest";
import { translator } from ".";
import { remembered } from "./remembered";

describe("a text that was said before", () => {
  it("is not made again, and other values make another text", () => {
    let made = 0;
    const say = remembered((key: string, options?: Record<string, unknown>) => {
      made++;
      return `${key} ${options?.name ?? ""}`;
    });
    expect([say("hi", { name: "Hoa" }), say("hi", { name: "Nam" }), say("hi", { name: "Hoa" })]).toEqual([
      "hi Hoa",
      "hi Nam",
      "hi Hoa",
    ]);
    expect(made).toBe(2);
  });

  it("keeps its plural and its language", () => {
    const count = (locale: "vi" | "en", number: number) =>
      translator(locale, "listing")("count", { count: number });
    expect([count("en", 1), count("en", 2), count("vi", 1), count("en", 1)]).toEqual([
      "1 result",
      "2 results",
      "1 kết quả",
      "1 result",
    ]);
  });
});
