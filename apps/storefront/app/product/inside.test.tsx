import type { ProductPage } from "@market/store-contract";
import { renderToStaticMarkup } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import { describe, expect, it, vi } from "vitest";
import { i18nFor } from "~/i18n";

const at = vi.hoisted(() => ({ pathname: "" }));
vi.mock("@remix-run/react", () => ({
  useLocation: () => at,
  Link: ({ to, children }: { to: string; children: React.ReactNode }) => <a href={to}>{children}</a>,
}));
const { Inside } = await import("./inside");
const { BoxBarred } = await import("./box-barred");

function shown(page: React.ReactNode, locale: "vi" | "en") {
  at.pathname = locale === "en" ? "/en/products/hop-qua" : "/products/hop-qua";
  return renderToStaticMarkup(<I18nextProvider i18n={i18nFor(locale)}>{page}</I18nextProvider>);
}

const part = (given: Partial<ProductPage["parts"][number]>): ProductPage["parts"][number] => ({
  title: "Mật ong",
  variant_title: "",
  pieces: 1,
  handle: "mat-ong",
  short: false,
  season_months: [],
  back_in: null,
  stars: 0,
  stars_note: null,
  ...given,
});

describe("the page of a gift box", () => {
  it("says of which of its parts there is not enough", () => {
    const parts = [part({}), part({ title: "Vải", handle: "vai", short: true })];
    const lines = shown(<Inside parts={parts} bar={null} />, "vi").split("</li>");
    expect(lines.map((line) => line.includes("không đủ cho một hộp"))).toEqual([false, true, false]);
    expect(shown(<Inside parts={parts} bar={null} />, "en")).toContain("not enough for a box now");
  });

  it("says which of its parts is out of season, and until when", () => {
    const parts = [part({}), part({ title: "Vải", handle: "vai", season_months: [5, 6], back_in: 5 })];
    const lines = shown(<Inside parts={parts} bar={null} />, "vi").split("</li>");
    expect(lines[0]).not.toContain("mùa");
    expect(lines[1]).toMatch(/Vải.*tháng 5/s);
    expect(shown(<Inside parts={parts} bar={null} />, "en")).toContain("Out of season now; back in May.");
  });

  it("says of parts that are never in season together when each of them is", () => {
    const parts = [part({ season_months: [11] }), part({ title: "Vải", season_months: [5, 6], back_in: 5 })];
    const inside = shown(<Inside parts={parts} bar="no_season" />, "en");
    expect(inside).toContain("In season from November.");
    expect(inside).toContain("In season from May to June.");
    expect(shown(<BoxBarred bar="no_season" />, "en")).toContain("never in season in the same month");
    expect(shown(<BoxBarred bar="no_season" />, "vi")).toContain("không có tháng nào cùng mùa");
    expect(shown(<BoxBarred bar="short" />, "vi")).toContain("không đủ cho một hộp");
    expect(shown(<BoxBarred bar="off_sale" />, "en")).toContain(
      "Something that lies in it cannot be sold now.",
    );
  });
});
