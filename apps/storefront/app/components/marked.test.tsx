import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { Marked } from "./marked";

const shown = (html: string) => renderToStaticMarkup(<Marked html={html} />);

describe("a title with marked words", () => {
  it("shows them", () => {
    expect(shown("<mark>Nước</mark> <mark>mắm</mark> Cát Hải")).toBe(
      "<mark>Nước</mark> <mark>mắm</mark> Cát Hải",
    );
  });

  it("reads what the backend escaped", () => {
    expect(shown("Mắm &amp; <mark>muối</mark> &#39;ngon&#39;")).toBe(
      "Mắm &amp; <mark>muối</mark> &#x27;ngon&#x27;",
    );
  });

  it("lets no other element through", () => {
    expect(shown('<img src=x onerror="a"><mark><b>x</b></mark>')).toBe(
      "&lt;img src=x onerror=&quot;a&quot;&gt;<mark>&lt;b&gt;x&lt;/b&gt;</mark>",
    );
  });
});
