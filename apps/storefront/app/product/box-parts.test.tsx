import { renderToStaticMarkup } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import { describe, expect, it, vi } from "vitest";
import { i18nFor } from "~/i18n";

vi.mock("@remix-run/react", () => ({ useLocation: () => at }));
const at = vi.hoisted(() => ({ pathname: "" }));
const { BoxParts } = await import("./box-parts");

const PARTS = [
  { title: "Nước mắm, chai 500 ml", title_en: "Fish sauce, 500 ml bottle", sku: "NM500", pieces: 2 },
  { title: "Mật ong", title_en: null, sku: null, pieces: 1 },
];
function shown(page: React.ReactNode, locale: "vi" | "en" = "vi") {
  at.pathname = locale === "en" ? "/en/orders/pur_1" : "/orders/pur_1";
  return renderToStaticMarkup(<I18nextProvider i18n={i18nFor(locale)}>{page}</I18nextProvider>);
}

describe("what lies in a gift box", () => {
  it("is told to the buyer by its names, to whoever packs it with the producer's codes", () => {
    const [buyer, desk] = [shown(<BoxParts parts={PARTS} />), shown(<BoxParts parts={PARTS} codes />)];
    for (const html of [buyer, desk]) {
      expect(html).toContain("2 × Nước mắm, chai 500 ml");
      expect(html).toContain("1 × Mật ong</li>");
    }
    expect(desk).toContain("(NM500)");
    expect(buyer).not.toContain("NM500");
  });

  it("is called by its English name on an English page, where it has one", () => {
    const html = shown(<BoxParts parts={PARTS} codes />, "en");
    expect(html).toContain("2 × Fish sauce, 500 ml bottle (NM500)");
    expect(html).toContain("1 × Mật ong</li>");
    expect(html).not.toContain("Nước mắm");
  });

  it("is nothing under other goods", () => {
    expect([shown(<BoxParts parts={[]} />), shown(<BoxParts parts={undefined} />)]).toEqual(["", ""]);
  });
});
