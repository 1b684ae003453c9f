import { describe, expect, it } from "vitest";
import { translator } from "~/i18n";
import { documentOf, legalDocument } from "./documents.server";
import { operatorIn } from "./operator.server";
import { LEGAL_PAGES } from "./pages";
import { fillIn, renderText } from "./render.server";

describe("the pages the law asks for", () => {
  for (const page of LEGAL_PAGES) {
    it(`stand in both languages with a title, a date and chapters: ${page}`, () => {
      const [vi, en] = [legalDocument(page, "vi"), legalDocument(page, "en")];
      expect([vi.version, vi.updated]).toEqual([en.version, en.updated]);
      expect(vi.chapters.length, "the same chapters").toBe(en.chapters.length);
      for (const { html, title, description } of [vi, en]) {
        expect(html).not.toContain("{{");
        expect(title.length).toBeGreaterThan(5);
        expect(description.length).toBeGreaterThan(40);
      }
    });

    it(`lead only to pages there are, in their own language: ${page}`, () => {
      for (const locale of ["vi", "en"] as const) {
        const { html } = legalDocument(page, locale);
        const own = [...html.matchAll(/href="(\/[^"#]*)"/g)].map(([, href]) => href ?? "");
        for (const href of own) {
          expect(href).toMatch(locale === "en" ? /^\/en\// : /^\/(?!en\/)/);
          const plain = href.replace(/^\/en/, "");
          const known = [
            ...LEGAL_PAGES.map((each) => `/legal/${each}`),
            "/complaints",
            "/account",
            "/orders/find",
          ];
          expect(known, `${page} links to ${href}`).toContain(plain);
        }
      }
    });
  }

  it("promise the deadlines that the complaints' clocks run by", () => {
    expect(legalDocument("complaints", "en").html).toContain("48 hours");
    expect(legalDocument("complaints", "vi").html).toContain("15 ngày");
    expect(legalDocument("returns", "vi").html).toContain("7 ngày");
  });

  it("name the buttons by which an order is cancelled and goods are sent back, as they are called on the order's page", () => {
    for (const locale of ["vi", "en"] as const) {
      const button = translator(locale, "orders")("cancel.title");
      expect(legalDocument("returns", locale).html).toContain(`“${button}”`);
      const way = translator(locale, "returns")("link");
      expect(legalDocument("returns", locale).html).toContain(`“${way}”`);
    }
  });

  it("refuse a text without its date, and one with a hole", () => {
    expect(() => documentOf("terms", "---\ntitle: Terms\n---\n", "en")).toThrow(/updated/);
    expect(() => fillIn("{{nobody}}", {})).toThrow(/nobody/);
  });
});

describe("a text of ours as a page", () => {
  it("keeps a table's meaning where a phone shows it as a list", () => {
    const { html } = renderText("| Case | Days |\n|---|---|\n| Fresh | 1 |\n", "en");
    expect(html).toContain('<td role="cell" data-column="Days">1</td>');
    expect(html).toContain('<th scope="row" role="rowheader">Fresh</th>');
  });

  it("shows what the operator set as text, never as HTML", () => {
    expect(fillIn("<p>{{name}}</p>", { name: '<b>"HTX"</b>' })).toBe(
      "<p>&lt;b&gt;&quot;HTX&quot;&lt;/b&gt;</p>",
    );
  });
});

describe("who runs the site", () => {
  it("is plainly a demonstration while anything is not set", () => {
    expect(operatorIn("vi", {})).toMatchObject({ demo: true, name: "Đơn vị vận hành minh hoạ" });
    expect(operatorIn("vi", { OPERATOR_NAME: "Sở" })).toMatchObject({ demo: true, name: "Sở" });
  });

  it("is who was set, once everything is", () => {
    const names = ["NAME", "ADDRESS", "TAX_CODE", "REGISTRATION", "EMAIL", "PHONE"];
    const env = Object.fromEntries(names.map((name) => [`OPERATOR_${name}`, name]));
    expect(operatorIn("en", env)).toMatchObject({ demo: false, phone: "PHONE" });
  });
});
