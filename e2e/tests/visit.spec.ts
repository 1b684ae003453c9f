import type { ListingAnswer } from "@market/store-contract";
import { Checkout, HOA, MARIE } from "../pages/checkout";
import { Shop } from "../pages/shop";
import { Visits } from "../pages/visits";
import { dong } from "../support/dong";
import { type Goods, ordinaryGoods, soldByAnyone } from "../support/goods";
import { LANGUAGES, type Language } from "../support/language";
import { store } from "../support/store";
import { expect, test } from "../support/test";
import { aVisit } from "../support/visits";

const FISH_SAUCE = /mắm/i;
const PLENTY = 5;

async function fishSauce(language: Language): Promise<Goods> {
  for (const card of (await ordinaryGoods()).everyones) {
    if (!FISH_SAUCE.test(card.title)) continue;
    const goods = await soldByAnyone(card, PLENTY, language);
    if (goods) return goods;
  }
  throw new Error("no fish sauce is on sale");
}

for (const language of LANGUAGES) {
  test(`a visit found for a day is booked for two adults and a child with a bottle of fish sauce, and one of its days cancelled, in ${language}`, async ({
    page,
    scripted,
  }, info) => {
    test.slow();
    const visit = await aVisit(language, info);
    const sauce = await fishSauce(language);
    const [day, otherDay] = visit.days;
    const shop = new Shop(page, language);
    const visits = new Visits(page, language, scripted);
    const { words } = visits;
    const main = page.getByRole("main");

    await visits.findOn(day, 3);
    await shop.results().getByRole("link", { name: visit.title, exact: true }).click();
    await expect(page).toHaveURL(new RegExp(`/experiences/${visit.handle}\\?.*day=${day}`));
    await visits.choose({ [visit.adult.variant_id]: 2, [visit.child.variant_id]: 1 });
    await visits.expectHeld();
    await visits.open(visit.handle, `?day=${otherDay}&party=1`);
    await visits.choose({ [visit.adult.variant_id]: 1 });
    await visits.expectHeld();
    await shop.addToBasket(sauce.handle);

    await shop.openBasket();
    const total = 3 * visit.adult.price + visit.child.price;
    await expect(main).toContainText(dong(total + sauce.variant.price, language));
    await main.getByRole("link", { name: shop.words.goToCheckout }).click();
    const checkout = new Checkout(page, language, scripted);
    await checkout.fill(language === "vi" ? HOA : MARIE);
    await checkout.place();
    await checkout.expectPlaced();

    const [first, second] = [visits.booking(visit.title, 0), visits.booking(visit.title, 1)];
    await expect(visits.tickets(first)).toHaveCount(3);
    await expect(visits.tickets(second)).toHaveCount(1);
    await expect(first).toContainText(words.confirmed);
    const codes = first.getByRole("img", { name: words.qr });
    await expect(codes).toHaveCount(3);
    for (const code of await codes.all()) {
      await code.scrollIntoViewIfNeeded();
      const address = new URL((await code.getAttribute("src")) ?? "", page.url()).href;
      const picture = await page.request.get(address);
      expect(picture.status()).toBe(200);
      expect(picture.headers()["content-type"]).toContain("image/svg+xml");
    }
    const calendar = (await first.getByRole("link", { name: words.calendar }).getAttribute("href")) ?? "";
    const ics = await (await page.request.get(new URL(calendar, page.url()).href)).text();
    expect(ics).toContain("BEGIN:VEVENT");
    expect(ics).toContain("DTSTART");

    await visits.cancel(second);
    await expect(visits.tickets(second)).toContainText(words.useless);
    await expect(visits.tickets(first)).toHaveCount(3);
    await expect(first).toContainText(words.confirmed);
    await expect(first).toContainText(dong(2 * visit.adult.price + visit.child.price, language));
    await expect(main).toContainText(dong(sauce.variant.price, language));
  });

  test(`a child alone, a party too large and a day that is over are told of in words, in ${language}`, async ({
    page,
    scripted,
  }, info) => {
    const visit = await aVisit(language, info);
    const visits = new Visits(page, language, scripted);
    const { words } = visits;
    const main = page.getByRole("main");
    await visits.open(visit.handle, `?day=${visit.days[0]}&party=1`);
    await visits.choose({ [visit.adult.variant_id]: 0, [visit.child.variant_id]: 1 });
    await expect(main).toContainText(words.adultMissing);
    // What was chosen stands there again.
    await expect(page.locator(`input[name="ticket.${visit.child.variant_id}"]`)).toHaveValue("1");

    await visits.open(visit.handle, `?party=${visit.experience.party.max + 1}`);
    await expect(page.getByRole("alert").filter({ hasText: words.tooLarge })).toBeVisible();
    await visits.open(visit.handle, "?day=2020-01-01");
    await expect(page.getByRole("alert").filter({ hasText: words.over })).toBeVisible();
  });

  test(`the map shows where there are visits, and a tile leads to those of its place, in ${language}`, async ({
    page,
    scripted,
  }) => {
    const visits = new Visits(page, language, scripted);
    await page.goto(language === "vi" ? "/experiences" : "/en/experiences");
    const map = page.getByRole("region", { name: visits.words.map });
    const tile = map.locator("a.tile").first();
    const place = new URL((await tile.getAttribute("href")) ?? "", page.url());
    await tile.click();
    await expect(page).toHaveURL(place.href);
    const commune = place.searchParams.get("commune") ?? "";
    const { total } = await store<ListingAnswer>(`/store/listing?kind=experience&commune=${commune}`);
    expect(total).toBeGreaterThan(0);
    await expect(page.getByRole("main").getByRole("article")).toHaveCount(total);
  });
}
