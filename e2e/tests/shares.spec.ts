import { randomInt } from "node:crypto";
import type {
  DeskSharesAnswer,
  DeskSignedIn,
  ListingAnswer,
  MonthAvailability,
  ProductPage,
} from "@market/store-contract";
import { expectAccessible, expectNoSidewaysScroll } from "../support/checks";
import { booked, TODAY } from "../support/desk";
import { at, LANGUAGES, type Language } from "../support/language";
import { atTheOffice } from "../support/officer";
import { post, productPage, store } from "../support/store";
import { expect, test } from "../support/test";

const WORDS = {
  vi: {
    enter: "Vào quầy",
    which: "Phần của ai, tháng nào",
    amount: "Số tiền đã đưa (đồng)",
    note: /^Ghi chú/,
    save: "Ghi là đã đưa",
    tooMuch: /chỉ còn .* chưa đưa/,
    noted: "Đã ghi.",
    undo: "Ghi huỷ",
    why: "Lý do",
    undoButton: "Ghi là chưa đưa",
    undone: "Đã huỷ: Ghi nhầm tháng",
    given: "Đã đưa",
  },
  en: {
    enter: "Sign in",
    which: "Whose share, of which month",
    amount: "Amount handed over (đồng)",
    note: /^Note \(/,
    save: "Note as handed over",
    tooMuch: /Only .* of this share is left/,
    noted: "It is noted.",
    undo: "Undo",
    why: "Reason",
    undoButton: "Note as not handed over",
    undone: "Undone: Ghi nhầm tháng",
    given: "Handed over",
  },
} as const;

/** A visit that can be booked at once; another one in each language, so that tests do not meet. */
async function aVisitOf(
  language: Language,
): Promise<{ page: ProductPage; departure: string; ticket: string }> {
  const { items } = await store<ListingAnswer>("/store/listing?kind=experience&per_page=48&sort=newest");
  const handles = items.map(({ handle }) => handle).sort();
  if (language === "en") handles.reverse();
  const month = new Date(Date.parse(TODAY) + 90 * 86_400_000).toISOString().slice(0, 7);
  for (const handle of handles) {
    const page = await productPage(handle, language);
    const { experience, producer } = page;
    if (experience?.shape !== "departure" || experience.on_request || experience.minimum || !producer)
      continue;
    const ticket = experience.tickets.find(({ seats, price }) => seats === 1 && price);
    if (!ticket || experience.party.min > 1) continue;
    const { days } = await store<MonthAvailability>(
      `/store/experiences/${handle}/availability?month=${month}&party=1`,
    );
    const open = days.flatMap(({ departures }) => departures).find(({ state }) => state === "open");
    if (open) return { page, departure: open.id, ticket: ticket.variant_id };
  }
  throw new Error("the shop has no visit that can be booked at once");
}

/** Its host shares it half and half with somebody, and was paid for one place in cash. */
async function aShareOf(language: Language) {
  const { page, departure, ticket } = await aVisitOf(language);
  const number = randomInt(1_000_000_000);
  const owner = { email: `chu.${number}@example.com`, password: "nắng lên bến cũ" };
  const guide = `Bà Đào ${number}`;
  await atTheOffice(`/admin/producers/${page.producer?.id}/members`, {
    ...owner,
    name: "Vũ Thị Sao",
    role: "owner",
  });
  const { token } = await post<DeskSignedIn>("/producer/sign-in", owner);
  const headers = { authorization: `Bearer ${token}` };
  const shares = await store<DeskSharesAnswer>("/producer/shares", {
    method: "POST",
    headers,
    body: JSON.stringify({
      experience_id: page.experience?.id,
      from_day: TODAY,
      parts: [
        { name: `Chủ ${number}`, role: "host", basis_points: 5_000 },
        { name: guide, role: "guide", basis_points: 5_000 },
      ],
    }),
  });
  const [booking] = await booked({
    departure_id: departure,
    tickets: [{ variant_id: ticket, quantity: 1 }],
  });
  await store(`/producer/bookings/${booking?.id}/cash`, {
    method: "POST",
    headers,
    body: JSON.stringify({ form_id: `form-${number}`, amount: booking?.total }),
  });
  const party = shares.parties.find(({ name }) => name === guide);
  return { owner, guide, page: `/shares/${party?.token}` };
}

for (const language of LANGUAGES) {
  const words = WORDS[language];

  test(`an owner notes that a guide was given her share, not more of it than there is, undoes it, and she sees it, in ${language}`, async ({
    page,
  }) => {
    const share = await aShareOf(language);
    await page.goto(at(language, "/desk/shares"));
    await page.getByLabel("Email", { exact: true }).fill(share.owner.email);
    await page.locator('input[name="password"]').fill(share.owner.password);
    await page.getByRole("main").getByRole("button", { name: words.enter }).click();

    const main = page.getByRole("main");
    const which = main.getByLabel(words.which);
    const option = which.locator("option", { hasText: share.guide });
    await expect(option).toHaveCount(1);
    await which.selectOption((await option.getAttribute("value")) ?? "");
    await main.getByLabel(words.amount).fill("99.000.000");
    await main.getByLabel(words.note).fill("phong bì");
    await main.getByRole("button", { name: words.save }).click();
    await expect(page.getByRole("alert").first()).toContainText(words.tooMuch);
    await expect(main.getByLabel(words.note)).toHaveValue("phong bì");
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);

    await main.getByLabel(words.amount).fill("1.000");
    await main.getByRole("button", { name: words.save }).click();
    await expect(page.getByText(words.noted)).toBeVisible();
    const line = main.getByRole("listitem").filter({ hasText: share.guide }).filter({ hasText: "phong bì" });
    await expect(line).toHaveCount(1);

    await line.getByText(words.undo, { exact: true }).click();
    await line.getByLabel(words.why).fill("Ghi nhầm tháng");
    await line.getByRole("button", { name: words.undoButton }).click();
    await expect(line).toContainText(words.undone);
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);

    await page.goto(at(language, share.page));
    await expect(page.getByRole("heading", { name: words.given })).toBeVisible();
    await expect(main).toContainText(words.undone);
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  });
}
