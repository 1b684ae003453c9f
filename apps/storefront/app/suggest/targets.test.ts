import { describe, expect, it } from "vitest";
import { suggestionsAsHtml } from "./render.server";
import { suggestionsOf } from "./targets";

const answer = {
  goods: [
    {
      handle: "nuoc-mam",
      kind: "product" as const,
      title: "Nước mắm <b>",
      title_marked: "<mark>Nước mắm</mark> &lt;b&gt;",
      thumbnail: null,
      stars: 4 as const,
      price: 95_000,
    },
  ],
  producers: [{ handle: "htx", name: "HTX", commune: "Xã Cát Hải" }],
  groups: [
    { param: "group" as const, value: "2", name: "Đồ uống" },
    { param: "set" as const, value: "9", name: "Nước mắm" },
  ],
  places: [{ code: "11824", name: "Đặc khu Cát Hải", old_name: "Cát Bà" }],
};

describe("suggestions while typing", () => {
  it("lead to the page of what they name", () => {
    const all = suggestionsOf(answer).flatMap(([, suggestions]) => suggestions.map(({ to }) => to));
    expect(all).toEqual([
      "/products/nuoc-mam",
      "/groups/do-uong",
      "/products?set=9",
      "/producers/htx",
      "/products?commune=11824",
    ]);
  });

  it("are told with their number, in the visitor's language, as links that stay in it", () => {
    const html = suggestionsAsHtml(answer, "en");
    expect(html).toContain("5 suggestions.");
    expect(html).toContain('href="/en/products/nuoc-mam"');
    expect(html.match(/role="option"/g)).toHaveLength(5);
  });

  it("mark what matched and let nothing else become an element", () => {
    const html = suggestionsAsHtml(answer, "vi");
    expect(html).toContain("<mark>Nước mắm</mark> &lt;b&gt;");
    expect(html).not.toContain("<b>");
  });

  it("say so when there are none", () => {
    const nothing = { goods: [], producers: [], groups: [], places: [] };
    expect(suggestionsAsHtml(nothing, "vi")).toContain("Không có gợi ý.");
  });
});
