import { describe, expect, it } from "vitest";
import { inLanguage, localeOfPath, localPath, withoutLocale } from "./locale";

describe("the language of an address", () => {
  it.each([
    ["/", "vi"],
    ["/products", "vi"],
    ["/en", "en"],
    ["/en/products", "en"],
    ["/EN/products", "en"],
    ["/english-breakfast", "vi"],
  ])("of %s is %s", (path, locale) => {
    expect(localeOfPath(path)).toBe(locale);
  });

  it("changes while the page and its query stay", () => {
    expect(inLanguage("en", "/products", "?stars=4&stars=5")).toBe("/en/products?stars=4&stars=5");
    expect(inLanguage("vi", "/en/products/ruoi", "")).toBe("/products/ruoi");
    expect(inLanguage("en", "/", "?a=1")).toBe("/en?a=1");
    expect(inLanguage("vi", "/en", "")).toBe("/");
  });

  it("is put before a path once", () => {
    expect(localPath("en", "/")).toBe("/en");
    expect(localPath("en", "/#stars")).toBe("/en/#stars");
    expect(withoutLocale("/en/cart")).toBe("/cart");
  });
});
