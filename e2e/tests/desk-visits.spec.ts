import { randomUUID } from "node:crypto";
import type {
  Experience,
  ListingAnswer,
  MemberAnswer,
  MonthAvailability,
  ProductPage,
} from "@market/store-contract";
import type { Page } from "@playwright/test";
import { expectAccessible, expectNoSidewaysScroll } from "../support/checks";
import { booked, TODAY } from "../support/desk";
import { at, LANGUAGES, type Language } from "../support/language";
import { atTheOffice } from "../support/officer";
import { productPage, store } from "../support/store";
import { expect, test } from "../support/test";

const WORDS = {
  vi: {
    signIn: "Vào quầy",
    close: "Ngừng nhận đặt chuyến này",
    closed: "Chuyến này ngừng nhận đặt.",
    open: "Nhận đặt lại chuyến này",
    message: "Nhắn tất cả khách của chuyến",
    words: "Lời nhắn",
    send: /^Gửi cho \d+ lượt đặt$/,
    required: "Chưa điền ô này.",
    sent: "Đã nhắn",
    file: "Tải danh sách (bảng tính)",
    callOff: "Huỷ chuyến này",
    prices: "Giá vé",
    save: "Lưu giá",
    notANumber: "Hãy ghi một số nguyên",
    saved: "Đã lưu giá vé.",
    figures: "Doanh thu",
    sheet: "Tải bảng tính",
  },
  en: {
    signIn: "Sign in",
    close: "Take no more bookings",
    closed: "This departure takes no more bookings.",
    open: "Take bookings again",
    message: "Message to all participants",
    words: "Message",
    send: /^Send it for \d+ bookings?$/,
    required: "Please fill this in.",
    sent: "Messages sent",
    file: "Download the list (spreadsheet)",
    callOff: "Call this departure off",
    prices: "Ticket prices",
    save: "Save the prices",
    notANumber: "Please write a whole number",
    saved: "The prices are saved.",
    figures: "Sales figures",
    sheet: "Download as a spreadsheet",
  },
} as const;

/** Far from the days on which other tests book. */
const DAYS_LATER = 95;

const dayFromNow = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** Somebody has booked one place on a visit that goes by departures, weeks ahead. */
async function bookedLater(name: string) {
  const { items } = await store<ListingAnswer>("/store/listing?kind=experience&per_page=48&sort=newest");
  const month = new Date(Date.parse(TODAY) + DAYS_LATER * 86_400_000).toISOString().slice(0, 7);
  for (const { handle } of items) {
    const page: ProductPage = await productPage(handle);
    const experience: Experience | null = page.experience ?? null;
    const ticket = experience?.tickets.find(({ seats, price }) => seats === 1 && price);
    if (experience?.shape !== "departure" || experience.on_request || experience.party.min > 1 || !ticket)
      continue;
    const { days } = await store<MonthAvailability>(
      `/store/experiences/${handle}/availability?month=${month}&party=1`,
    );
    const open = days.flatMap(({ departures }) => departures).find(({ state }) => state === "open");
    if (!open) continue;
    const tickets = [{ variant_id: ticket.variant_id, quantity: 1 }];
    await booked({ departure_id: open.id, tickets }, name);
    return { page, departure: open.id, ticket };
  }
  throw new Error("no visit can be booked so late");
}

/** Somebody new works for a producer, and signs in. */
async function worksFor(page: Page, language: Language, producer: ProductPage["producer"]) {
  const email = `quay-${randomUUID()}@haiphong.example`;
  const password = randomUUID();
  await atTheOffice<MemberAnswer>(`/admin/producers/${producer?.id}/members`, {
    name: "Vũ Văn Bình",
    email,
    password,
  });
  await page.getByLabel("Email", { exact: true }).fill(email);
  await page.locator('input[name="password"]').fill(password);
  await page.getByRole("main").getByRole("button", { name: WORDS[language].signIn }).click();
}

for (const language of LANGUAGES) {
  test(`a host sees who comes, writes to all of them and takes no more bookings, in ${language}`, async ({
    page,
  }) => {
    const words = WORDS[language];
    const main = page.getByRole("main");
    const name = `Hoa ${randomUUID().slice(0, 6)}`;
    const visit = await bookedLater(name);

    await page.goto(at(language, `/desk/departures/${visit.departure}`));
    await worksFor(page, language, visit.page.producer);
    await expect(main.getByRole("heading", { name })).toBeVisible();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);

    const download = page.waitForEvent("download");
    await main.getByRole("link", { name: words.file }).click();
    expect((await download).suggestedFilename()).toMatch(/\.xlsx$/);

    await main.getByText(words.message, { exact: true }).click();
    await main.getByRole("button", { name: words.send }).click();
    await expect(page.getByRole("alert")).toContainText(words.required);
    await expectAccessible(page);
    await main.getByLabel(words.words, { exact: true }).fill(`Mang áo ấm, ${name}`);
    await main.getByRole("button", { name: words.send }).click();
    const sent = main.getByRole("region", { name: words.sent });
    await expect(sent).toContainText(`Mang áo ấm, ${name}`);
    await expect(sent).toContainText(name);

    await main.getByRole("button", { name: words.close }).click();
    await expect(page.getByText(words.closed)).toBeVisible();
    await expectAccessible(page);
    await main.getByText(words.callOff, { exact: true }).click();
    await expectAccessible(page);
    await main.getByRole("button", { name: words.open }).click();
    await expect(main.getByRole("button", { name: words.close })).toBeVisible();
  });

  test(`a host looks at the month, keeps the prices of a visit and reads the sales figures, in ${language}`, async ({
    page,
  }) => {
    const words = WORDS[language];
    const main = page.getByRole("main");
    const visit = await bookedLater(`Lan ${randomUUID().slice(0, 6)}`);

    await page.goto(at(language, "/desk/visits"));
    await worksFor(page, language, visit.page.producer);
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await main.getByRole("link", { name: visit.page.title, exact: true }).first().click();
    await expect(main.getByRole("heading", { level: 1 })).toHaveText(visit.page.title);
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);

    const prices = main.getByRole("region", { name: words.prices });
    const first = prices.getByRole("textbox").first();
    const price = await first.inputValue();
    await first.fill("nhiều");
    await prices.getByRole("button", { name: words.save }).click();
    await expect(page.getByRole("alert")).toContainText(words.notANumber);
    await expectAccessible(page);
    await first.fill(price);
    await prices.getByRole("button", { name: words.save }).click();
    await expect(page.getByText(words.saved)).toBeVisible();

    // The database's own clock says when something was bought, whatever day the shop takes it for.
    const days = new URLSearchParams({ from: dayFromNow(-1), to: dayFromNow(1) });
    await page.goto(at(language, `/desk/figures?${days}`));
    await expect(main.getByRole("heading", { level: 1 })).toHaveText(words.figures);
    await expect(main.getByRole("img")).toBeVisible();
    await expect(main.getByRole("table").first()).toContainText(visit.page.title);
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    const download = page.waitForEvent("download");
    await main.getByRole("link", { name: words.sheet }).click();
    expect((await download).suggestedFilename()).toMatch(/\.xlsx$/);
  });
}
