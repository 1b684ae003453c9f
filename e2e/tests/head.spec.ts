import { readFile } from "node:fs/promises";
import { goodsOfDifferentProducers } from "../support/goods";
import { AT_THE_START } from "../support/goods-at-the-start";
import { at, LANGUAGES } from "../support/language";
import { addressesIn, pathsOfEveryKind } from "../support/pages";
import { listing } from "../support/store";
import { expect, test } from "../support/test";

interface Head {
  title: string;
  description: string;
  canonical: string | null;
  noindex: boolean;
  headings: number;
}

for (const language of LANGUAGES) {
  test(`each page that search engines keep has one title and one heading of its own, in ${language}`, async ({
    page,
  }) => {
    test.slow();
    const seen = new Map<string, Head>();
    for (const [kind, address] of addressesIn(language, await pathsOfEveryKind())) {
      await page.goto(address);
      const head = await page.evaluate(() => {
        const content = (query: string) => document.querySelector(query)?.getAttribute("content") ?? "";
        return {
          title: document.title,
          description: content('meta[name="description"]'),
          canonical: document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? null,
          noindex: content('meta[name="robots"]').includes("noindex"),
          headings: document.querySelectorAll("h1").length,
        };
      });
      expect(head.headings, kind).toBe(1);
      if (!head.noindex && head.canonical) seen.set(head.canonical, head);
    }
    const kept = [...seen.values()];
    expect(kept.length).toBeGreaterThan(10);
    const twice = (key: "title" | "description") => {
      const all = kept.map((head) => head[key]);
      return all.filter((text, index) => all.indexOf(text) !== index);
    };
    expect(twice("title"), "titles that two pages share").toEqual([]);
    expect(twice("description"), "descriptions that two pages share").toEqual([]);
  });
}

test("a product tells search engines and networks what it is, in both languages", async ({
  page,
  request,
}) => {
  const [goods] = await goodsOfDifferentProducers(1);
  const path = `/products/${goods?.handle}`;
  for (const language of LANGUAGES) {
    await page.goto(at(language, path));
    const link = (query: string) => page.locator(`head > link${query}`).getAttribute("href");
    const own = await link('[rel="canonical"]');
    expect(own).toMatch(new RegExp(`${at(language, path)}$`));
    for (const twin of LANGUAGES)
      expect(await link(`[hreflang="${twin}"]`)).toMatch(new RegExp(`${at(twin, path)}$`));
    expect(await link('[hreflang="x-default"]')).toBe(await link('[hreflang="vi"]'));

    const picture = await page.locator('meta[property="og:image"]').getAttribute("content");
    const answer = await request.get(new URL(picture ?? "").pathname);
    expect([answer.status(), answer.headers()["content-type"]]).toEqual([200, "image/jpeg"]);
    const again = await request.get(new URL(picture ?? "").pathname, {
      headers: { "if-none-match": answer.headers().etag ?? "" },
    });
    expect(again.status()).toBe(304);

    const blocks = await page.locator('script[type="application/ld+json"]').allTextContents();
    const graph = blocks.flatMap((block) => JSON.parse(block)["@graph"]);
    const product = graph.find((node) => node["@type"] === "Product");
    expect(product.offers[0]).toMatchObject({ price: goods?.variant.price, priceCurrency: "VND" });
    expect(graph.map((node) => node["@type"])).toContain("BreadcrumbList");
  }
});

test("a certificate is told of while it counts, never as a customers' rating", async ({ page }) => {
  const [starred] = (await listing({ stars: "4", kind: "product", per_page: "1" })).items;
  await page.goto(`/products/${starred?.handle}`);
  const [block] = await page.locator('script[type="application/ld+json"]').allTextContents();
  expect(block).toContain('"hasCertification"');
  expect(block).not.toContain("aggregateRating");
});

test("the home page tells how it is searched, a list what it lists", async ({ page }) => {
  await page.goto("/");
  expect(await page.locator('script[type="application/ld+json"]').first().textContent()).toContain(
    "SearchAction",
  );
  await page.goto("/products");
  const listed = await page.locator('script[type="application/ld+json"]').first().textContent();
  expect(listed).toContain('"ItemList"');
});

test("sitemaps list every product once in each language, and each address answers", async ({ request }) => {
  const index = await (await request.get("/sitemap.xml")).text();
  const files = [...index.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, address]) => new URL(address ?? "").pathname,
  );
  expect(files).toContain("/sitemaps/product-1.xml");
  const { total } = await listing({ kind: "product", per_page: "1" });
  const texts = await Promise.all(
    files.filter((file) => file.includes("product")).map(async (file) => (await request.get(file)).text()),
  );
  const addresses = texts.flatMap((text) =>
    [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, one]) => one ?? ""),
  );
  expect(addresses.length).toBe(2 * total);
  expect(new Set(addresses).size).toBe(addresses.length);
  for (const address of [addresses[0], addresses.at(-1)])
    expect((await request.get(new URL(address ?? "").pathname)).status()).toBe(200);
  expect((await request.get("/sitemaps/product-99.xml")).status()).toBe(404);
});

test("robots and feed are what they say", async ({ request }) => {
  expect(await (await request.get("/robots.txt")).text()).toMatch(/Sitemap: .*\/sitemap\.xml/);
  const feed = await request.get("/feed/google.xml");
  expect(feed.headers()["content-type"]).toContain("application/xml");
  // Of the demonstration's goods none may be offered to the world: their prices are made up. Those of a producer that another test made may.
  const offered = await feed.text();
  const atTheStart: Array<{ handle: string }> = JSON.parse(await readFile(AT_THE_START, "utf8"));
  expect(atTheStart.length).toBeGreaterThan(0);
  for (const { handle } of atTheStart) expect(offered).not.toContain(`/products/${handle}<`);
});
