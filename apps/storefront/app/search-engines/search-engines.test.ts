import type { CatalogueGoods, CataloguePage } from "@market/store-contract";
import { describe, expect, it } from "vitest";
import { itemsOf, mayBeOffered } from "./google-feed.server";
import { robotsText } from "./robots";
import { entryText } from "./sitemap.server";
import { xmlText } from "./xml";

const ORIGIN = "https://shop.example";

const someGoods = (given: Partial<CatalogueGoods> = {}): CatalogueGoods => ({
  description: "Mắm & muối <ngon>",
  description_en: "Fish sauce",
  set_no: 9,
  sale: { kind: "on_sale" },
  ships_everywhere: true,
  stars: 4,
  producer: "HTX Đại Hà",
  joined: true,
  demo: false,
  made_up: false,
  weight_grams: 500,
  variants: [{ id: "v1", title: "500 ml", price: 95_000, in_stock: true }],
  ...given,
});

const aPage = (goods: CatalogueGoods): CataloguePage => ({
  id: "prod_1",
  path: "/products/nuoc-mam",
  title: "Nước mắm",
  title_en: "Fish sauce",
  modified: "2026-11-24T03:00:00.000Z",
  pictures: ["http://backend/static/mam.webp"],
  goods,
});
const items = (goods: CatalogueGoods) => itemsOf(aPage(goods), goods, ORIGIN, "vi");

describe("the feed for shopping engines", () => {
  /** What Google asks of every item; see its product data specification. */
  const REQUIRED = [
    "id",
    "title",
    "description",
    "link",
    "image_link",
    "availability",
    "price",
    "condition",
    "brand",
  ];

  it("says of goods all that Google requires", () => {
    const [item] = items(someGoods());
    for (const name of REQUIRED) expect(item).toContain(`<g:${name}>`);
    expect(item).toContain("<g:price>95000 VND</g:price>");
    expect(item).toContain("<g:availability>in_stock</g:availability>");
    expect(item).toContain("<g:link>https://shop.example/products/nuoc-mam</g:link>");
    expect(item).toContain("Mắm &amp; muối &lt;ngon&gt;");
  });

  it("names stars while they count, and not afterwards", () => {
    expect(items(someGoods())[0]).toContain("4 sao OCOP");
    expect(items(someGoods({ stars: 0 }))[0]).not.toMatch(/sao|OCOP/);
  });

  it("tells what is sold out, out of season, or sold ahead of its harvest", () => {
    const none = [{ id: "v1", title: "", price: 95_000, in_stock: false }];
    expect(items(someGoods({ variants: none }))[0]).toContain("out_of_stock");
    expect(items(someGoods({ sale: { kind: "out_of_season", back_in: 4 } }))[0]).toContain("out_of_stock");
    const ahead = items(someGoods({ sale: { kind: "preorder", harvest_on: "2027-01-15" } }))[0];
    expect(ahead).toContain("<g:availability>preorder</g:availability>");
    expect(ahead).toContain("<g:availability_date>2027-01-15T00:00+0700</g:availability_date>");
  });

  it.each([
    ["of a producer who has not joined", { joined: false }],
    ["that are demo data", { demo: true }],
    ["that are made up", { made_up: true }],
    ["that are alcohol", { set_no: 14 }],
    ["that cannot be sent to all of Vietnam", { ships_everywhere: false }],
  ])("offers no goods %s", (_which, given) => {
    expect(mayBeOffered(someGoods())).toBe(true);
    expect(mayBeOffered(someGoods(given))).toBe(false);
  });

  it("leaves out what has no price, and keeps variants of one product together", () => {
    const variants = [
      { id: "v1", title: "500 ml", price: 95_000, in_stock: true },
      { id: "v2", title: "1 l", price: 180_000, in_stock: true },
      { id: "v3", title: "5 l", price: null, in_stock: true },
    ];
    const told = items(someGoods({ variants }));
    expect(told).toHaveLength(2);
    for (const item of told) expect(item).toContain("<g:item_group_id>prod_1</g:item_group_id>");
  });
});

describe("a sitemap's entry", () => {
  const entry = entryText(
    { path: "/products/a&b", modified: "2026-11-24T03:00:00.000Z", pictures: ["/pictures/a.webp?w=1280"] },
    ORIGIN,
  );

  it("stands once for each language and names its twin each time", () => {
    expect(entry.match(/<url>/g)).toHaveLength(2);
    expect(entry).toContain("<loc>https://shop.example/en/products/a&amp;b</loc>");
    expect(
      entry.match(/hreflang="x-default" href="https:\/\/shop.example\/products\/a&amp;b"/g),
    ).toHaveLength(2);
  });

  it("has its elements in the order that the sitemap's schema asks for", () => {
    const names = [...(entry.split("</url>")[0] ?? "").matchAll(/<([\w:]+)[ >/]/g)].map(([, name]) => name);
    expect(names).toEqual([
      "url",
      "loc",
      "lastmod",
      "xhtml:link",
      "xhtml:link",
      "xhtml:link",
      "image:image",
      "image:loc",
    ]);
  });
});

describe("what robots are told", () => {
  const text = robotsText(ORIGIN);

  it("keeps them out of baskets, orders and accounts in both languages", () => {
    for (const area of ["/cart", "/checkout", "/orders", "/account"]) {
      expect(text).toContain(`Disallow: ${area}\n`);
      expect(text).toContain(`Disallow: /en${area}\n`);
    }
  });

  it("names the sitemap, and forbids no page that the sitemap lists", () => {
    expect(text).toContain("Sitemap: https://shop.example/sitemap.xml");
    const forbidden = [...text.matchAll(/Disallow: (\/[\w/]+)\n/g)].map(([, path]) => path ?? "");
    for (const path of ["/", "/products", "/complaints", "/legal/privacy", "/producers/a", "/certificates/b"])
      expect(forbidden.filter((area) => path.startsWith(area))).toEqual([]);
  });
});

describe("text within XML", () => {
  it("cannot leave its place, and holds no sign that XML forbids", () => {
    expect(xmlText(`<a b="c" d='e'>&\u0000\u000b`)).toBe("&lt;a b=&quot;c&quot; d=&apos;e&apos;&gt;&amp;");
  });
});
