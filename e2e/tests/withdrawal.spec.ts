import { Shop } from "../pages/shop";
import { withdrawCertificate } from "../support/officer";
import { listing, productPage } from "../support/store";
import { expect, test } from "../support/test";

const FOUR_STARS = { stars: "4", kind: "product", per_page: "48" };

async function countedByTheFacet(stars: string): Promise<number> {
  const { facets } = await listing({ kind: "product" });
  return facets.stars.find(({ value }) => value === stars)?.count ?? 0;
}

test("an officer withdraws a certificate and the stars are gone from page and facet", async ({
  page,
  javaScriptEnabled,
}) => {
  const shop = new Shop(page, "vi");
  // Fish sauce is left alone: another test looks for its stars. The two browsers take goods of their own.
  const { items } = await listing(FOUR_STARS);
  const candidates = items.filter(({ title }) => !/mắm/i.test(title));
  const card = candidates.at(javaScriptEnabled === false ? 0 : -1);
  if (!card) throw new Error("no goods of four stars are left to withdraw");
  const counted = await countedByTheFacet("4");
  const { certificate } = await productPage(card.handle);
  if (!certificate) throw new Error(`${card.handle} has no certificate`);
  const ofThisProducer = `/products?producer=${card.producer?.handle}&stars=4`;

  await shop.open(`/products/${card.handle}`);
  await expect(page.getByRole("img", { name: shop.words.starRow(4) }).first()).toBeVisible();
  await shop.open(ofThisProducer);
  await expect(shop.results().filter({ hasText: card.title })).toHaveCount(1);

  await withdrawCertificate(certificate.id);

  await shop.open(`/products/${card.handle}`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(card.title);
  const offer = page.getByRole("region", { name: /Đã bị thu hồi|Chứng nhận OCOP/ });
  await expect(offer.first()).toContainText(/thu hồi/i);
  await expect(
    page
      .getByRole("heading", { level: 1 })
      .locator("..")
      .getByRole("img", { name: /sao OCOP/ }),
  ).toHaveCount(0);
  await shop.open(ofThisProducer);
  await expect(shop.results().filter({ hasText: card.title })).toHaveCount(0);
  expect(await countedByTheFacet("4")).toBeLessThan(counted);
  await shop.open(`/certificates/${certificate.id}`);
  await expect(page.getByRole("main")).toContainText(/thu hồi/i);
});
