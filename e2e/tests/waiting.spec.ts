import type { AddVisitBody, BasketAnswer, ListingAnswer, MonthAvailability } from "@market/store-contract";
import type { TestInfo } from "@playwright/test";
import { expectAccessible, expectNoSidewaysScroll } from "../support/checks";
import { at, LANGUAGES, type Language } from "../support/language";
import { textSentTo } from "../support/letters";
import { atTheOffice } from "../support/officer";
import { placeOf } from "../support/own-goods";
import { post, productPage, store } from "../support/store";
import { expect, test } from "../support/test";

const WORDS = {
  vi: {
    wait: "Báo tôi khi có chỗ",
    seats: "Số chỗ",
    name: "Họ và tên",
    phone: "Số điện thoại",
    send: "Vào danh sách chờ",
    onTheList: "Bạn đã vào danh sách chờ",
    offered: /^1 chỗ đang được giữ riêng cho bạn đến/,
    take: "Nhận chỗ, cho vào giỏ",
    leave: "Rời danh sách chờ",
    left: "Bạn đã rời danh sách chờ",
    none: "Không có ai chờ ở đường dẫn này",
  },
  en: {
    wait: "Tell me when places are free",
    seats: "Places",
    name: "Full name",
    phone: "Phone",
    send: "Join the waiting list",
    onTheList: "You are on the waiting list",
    offered: /^1 place is kept for you alone until/,
    take: "Take the places into the basket",
    leave: "Leave the list",
    left: "You left the waiting list",
    none: "Nobody waits under this address",
  },
} as const;

/** Far behind the days on which other tests book. */
const DAYS_LATER = 300;
const LINK = /\/waiting\/[\w.-]+/;

interface Full {
  handle: string;
  title: string;
  day: string;
  departure: string;
}

/** A departure whose only place somebody holds: another one in each browser and language. */
async function aFullDeparture(language: Language, info: TestInfo): Promise<Full> {
  const from = Date.parse(`${(process.env.CLOCK ?? new Date().toISOString()).slice(0, 10)}T00:00:00Z`);
  const month = new Date(from + DAYS_LATER * 86_400_000).toISOString().slice(0, 7);
  const { items } = await store<ListingAnswer>("/store/listing?kind=experience&per_page=48&sort=newest");
  for (const { handle } of items.sort((a, b) => (a.handle < b.handle ? -1 : 1))) {
    const { experience, title } = await productPage(handle, language);
    const ticket = experience?.tickets.find(({ seats, price }) => seats === 1 && price);
    if (!ticket || experience?.shape !== "departure" || experience.party.min > 1) continue;
    const { days } = await store<MonthAvailability>(
      `/store/experiences/${handle}/availability?month=${month}&party=1`,
    );
    const open = days.flatMap(({ day, departures }) =>
      departures.flatMap(({ id, state }) => (state === "open" ? [{ day, id }] : [])),
    );
    const mine = open[placeOf(info, language).place];
    if (!mine) continue;
    const { basket } = await post<BasketAnswer>("/store/baskets", {});
    const tickets = [{ variant_id: ticket.variant_id, quantity: 1 }];
    const body: AddVisitBody = { departure_id: mine.id, tickets };
    await post(`/store/baskets/${basket.id}/visits`, body);
    await atTheOffice(`/admin/departures/${mine.id}`, { capacity: 1 });
    return { handle, title, day: mine.day, departure: mine.id };
  }
  throw new Error("no visit in the shop goes often enough");
}

for (const language of LANGUAGES) {
  test(`who waits for a full departure is told of a place, takes it into the basket, or leaves the list, in ${language}`, async ({
    page,
  }, info) => {
    const words = WORDS[language];
    const { handle, title, day, departure } = await aFullDeparture(language, info);
    const main = page.getByRole("main");
    const { place } = placeOf(info, language);
    const numbers = [`091270${1000 + place * 2}`, `091270${1001 + place * 2}`];
    const links: string[] = [];
    for (const number of numbers) {
      await page.goto(at(language, `/experiences/${handle}?day=${day}&party=1`));
      await page.getByText(words.wait, { exact: true }).click();
      const form = main.locator("form").filter({ has: page.getByRole("button", { name: words.send }) });
      await form.getByLabel(words.name, { exact: true }).fill("Lê Thị Chờ");
      await form.getByLabel(words.phone, { exact: true }).fill(number);
      await expectAccessible(page);
      await form.getByRole("button", { name: words.send }).click();
      await expect(page.getByText(words.onTheList)).toBeVisible();
      const text = await textSentTo(`+84${number.slice(1)}`, LINK);
      links.push(at(language, LINK.exec(text)?.[0] ?? ""));
    }
    const [first = "", second = ""] = links;
    await page.goto(first);
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);

    await atTheOffice(`/admin/departures/${departure}`, { capacity: 2 });
    await expect
      .poll(async () => {
        await page.goto(first);
        return page.getByText(words.offered).count();
      })
      .toBe(1);
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await page.getByRole("button", { name: words.take }).click();
    await expect(page).toHaveURL(/\/cart$/);
    await expect(main).toContainText(title);

    await page.goto(second);
    await page.getByRole("button", { name: words.leave }).click();
    await expect(page.getByText(words.left)).toBeVisible();
    const gone = await page.goto(second);
    expect(gone?.status()).toBe(404);
    await expect(main).toContainText(words.none);
    await expectAccessible(page);
  });
}
