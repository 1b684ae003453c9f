import { Shop } from "../pages/shop";
import { at, LANGUAGES } from "../support/language";
import { withdrawCertificate } from "../support/officer";
import { ownStars } from "../support/own-goods";
import { listing, productPage } from "../support/store";
import { expect, test } from "../support/test";

const WORDS = {
  vi: { withdrawn: /thu hồi/i, anyStars: /sao OCOP/ },
  en: { withdrawn: /withdrawn/i, anyStars: /OCOP stars/ },
} as const;

async function countedByTheFacet(stars: number, producer: string): Promise<number> {
  const { facets } = await listing({ kind: "product", producer });
  return facets.stars.find(({ value }) => value === String(stars))?.count ?? 0;
}

for (const language of LANGUAGES) {
  test(`an officer withdraws a certificate and the stars are gone from page and facet, in ${language}`, async ({
    page,
  }, info) => {
    const words = WORDS[language];
    const shop = new Shop(page, language);
    const { handle, title, stars, producer } = await ownStars(info, language);
    const producerHandle = producer?.handle ?? "";
    const counted = await countedByTheFacet(stars, producerHandle);
    const { certificate } = await productPage(handle);
    if (!certificate) throw new Error(`${handle} has no certificate`);
    const starred = `/products?producer=${producerHandle}&stars=${stars}`;
    const name = page.getByRole("heading", { level: 1 });
    const link = page.locator(`a[href="${at(language, `/products/${handle}`)}"]`);
    const starsInTheList = shop
      .results()
      .filter({ has: link })
      .getByRole("img", { name: shop.words.starRow(stars) });

    await shop.open(`/products/${handle}`);
    await expect(page.getByRole("img", { name: shop.words.starRow(stars) }).first()).toBeVisible();
    await shop.open(starred);
    await expect(starsInTheList).toBeVisible();

    await withdrawCertificate(certificate.id);

    await shop.open(`/products/${handle}`);
    await expect(name).toHaveText(title);
    await expect(page.locator("#certificate")).toContainText(words.withdrawn);
    await expect(name.locator("..").getByRole("img", { name: words.anyStars })).toHaveCount(0);
    // The list may follow a moment later; what is only near to what was asked for is shown without stars.
    await expect(async () => {
      await shop.open(starred);
      await expect(starsInTheList).toHaveCount(0, { timeout: 1_000 });
    }).toPass();
    expect(await countedByTheFacet(stars, producerHandle)).toBeLessThan(counted);
    await shop.open(`/certificates/${certificate.id}`);
    await expect(page.getByRole("main")).toContainText(words.withdrawn);
  });
}
