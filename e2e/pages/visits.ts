import { expect, type Locator, type Page } from "@playwright/test";
import { at, type Language } from "../support/language";
import { wordsOf } from "../support/words";

const WORDS = {
  vi: {
    day: "Ngày",
    people: "Số người",
    hold: "Giữ chỗ, cho vào giỏ",
    held: /^Đã giữ chỗ/,
    keptUntil: /được giữ đến \d{2}:\d{2}/,
    chip: (day: string, people: number) => `Bỏ lọc: Đặt được ngày ${day}, ${people} người`,
    tickets: "Vé",
    qr: /^Mã QR của vé/,
    calendar: /^Thêm vào lịch/,
    confirmed: "Đã xác nhận",
    cancel: "Huỷ chuyến này",
    cancelIt: /^Huỷ “/,
    nothingDue: /^Huỷ bây giờ không mất gì/,
    cancelled: "Đã huỷ",
    useless: "Vé này không còn dùng được.",
    map: "Đi đâu?",
    adultMissing: "Trẻ em cần đi cùng người lớn",
    tooLarge: /^Không nhận đoàn/,
    over: "Ngày này đã qua",
  },
  en: {
    day: "Day",
    people: "People",
    hold: "Hold places, add to basket",
    held: /^Your places for/,
    keptUntil: /kept until \d{2}:\d{2}/,
    chip: (day: string, people: number) => `Remove filter: Free on ${day} for ${people} people`,
    tickets: "Tickets",
    qr: /^QR code of ticket/,
    calendar: /^Add to your calendar/,
    confirmed: "Confirmed",
    cancel: "Cancel this visit",
    cancelIt: /^Cancel “/,
    nothingDue: /^If you cancel now, it costs nothing/,
    cancelled: "Cancelled",
    useless: "This ticket no longer counts.",
    map: "Where to go",
    adultMissing: "A child needs an adult along",
    tooLarge: /too many|too large|takes no party|at most/i,
    over: "This day is over",
  },
} as const;

/** A visit, from the list on a day to the tickets. */
export class Visits {
  readonly words: (typeof WORDS)[Language];

  constructor(
    readonly page: Page,
    readonly language: Language,
    /** Whether the browser runs script; without, a list's form is sent with its button. */
    readonly scripted: boolean,
  ) {
    this.words = WORDS[language];
  }

  open(handle: string, query = "") {
    return this.page.goto(at(this.language, `/experiences/${handle}${query}`));
  }

  /** Narrows the list of visits to those that so many can book on a day. */
  async findOn(day: string, people: number): Promise<void> {
    const { page, words, scripted } = this;
    const { filters, apply } = wordsOf(this.language);
    await page.goto(at(this.language, "/experiences"));
    const folded = page.getByText(filters, { exact: true });
    if (await folded.isVisible()) await folded.click();
    await page.getByLabel(words.people, { exact: true }).fill(String(people));
    await page.getByLabel(words.day, { exact: true }).fill(day);
    if (!scripted) await page.getByRole("button", { name: apply }).first().click();
    else await page.getByLabel(words.day, { exact: true }).press("Tab");
    await expect(page).toHaveURL(new RegExp(`day=${day}&party=${people}`));
    await expect(
      page.getByRole("link", { name: words.chip(dayIn(this.language, day), people) }),
    ).toBeVisible();
  }

  /** On a visit's page with a day chosen. */
  async choose(tickets: Record<string, number>): Promise<void> {
    for (const [variant, count] of Object.entries(tickets)) {
      await this.page.locator(`input[name="ticket.${variant}"]`).fill(String(count));
    }
    await this.page.getByRole("button", { name: this.words.hold }).click();
  }

  async expectHeld(): Promise<void> {
    await expect(this.page).toHaveURL(/\/cart$/);
    await expect(this.page.getByRole("main")).toContainText(this.words.keptUntil);
  }

  /** The bookings of an order, in the order in which they begin. */
  booking(title: string, place: number): Locator {
    return this.page.getByRole("region", { name: title, exact: true }).nth(place);
  }

  tickets(booking: Locator): Locator {
    return booking.getByRole("list", { name: this.words.tickets }).getByRole("listitem");
  }

  async cancel(booking: Locator): Promise<void> {
    const { words } = this;
    await booking.getByText(words.cancel, { exact: true }).click();
    await expect(booking.getByText(words.nothingDue)).toBeVisible();
    await booking.getByRole("button", { name: words.cancelIt }).click();
    await expect(booking.getByText(words.cancelled, { exact: true })).toBeVisible();
  }
}

/** A day as the shop writes it; told again here, so that a wrong form in the shop is seen. */
export function dayIn(language: Language, day: string): string {
  const [year, month, date] = day.split("-").map(Number);
  if (language === "vi") return day.split("-").reverse().join("/");
  const name = new Intl.DateTimeFormat("en", { month: "long", timeZone: "UTC" }).format(
    Date.UTC(year ?? 0, (month ?? 1) - 1, 1),
  );
  return `${date} ${name} ${year}`;
}
