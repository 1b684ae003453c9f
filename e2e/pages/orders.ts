import { expect, type Page } from "@playwright/test";
import { at, type Language } from "../support/language";

const WORDS = {
  vi: {
    number: "Số đơn hàng",
    phone: "Số điện thoại",
    find: "Tìm đơn",
    noMatch: /Không có đơn nào khớp/,
    again: "Mua lại",
    cancel: "Huỷ phần này",
    cancelIt: /^Huỷ đơn số/,
    cancelled: /Đơn này đã huỷ/,
  },
  en: {
    number: "Order number",
    phone: "Phone number",
    find: "Find the order",
    noMatch: /No order has both/,
    again: "Buy again",
    cancel: "Cancel this part",
    cancelIt: /^Cancel order no\./,
    cancelled: /This order was cancelled/,
  },
} as const;

/** The page of an order, later than right after ordering. */
export class MyOrder {
  readonly words: (typeof WORDS)[Language];

  constructor(
    readonly page: Page,
    readonly language: Language,
  ) {
    this.words = WORDS[language];
  }

  open(id: string) {
    return this.page.goto(at(this.language, `/orders/${id}`));
  }

  async number(): Promise<string> {
    const heading = await this.page.getByRole("heading", { level: 1 }).textContent();
    return /HP-\w+/.exec(heading ?? "")?.[0] ?? "";
  }

  /** One producer's part, which is cancelled; the others stay. */
  async cancel(producer: string): Promise<void> {
    const part = this.page.getByRole("region", { name: producer, exact: true });
    await part.getByText(this.words.cancel).click();
    await part.getByRole("button", { name: this.words.cancelIt }).click();
    await expect(part).toContainText(this.words.cancelled);
  }
}

/** Where an order is found by its number and the phone that was given with it. */
export class FindOrder {
  readonly words: (typeof WORDS)[Language];

  constructor(
    readonly page: Page,
    readonly language: Language,
  ) {
    this.words = WORDS[language];
  }

  open() {
    return this.page.goto(at(this.language, "/orders/find"));
  }

  async find(number: string, phone: string): Promise<void> {
    const { page, words } = this;
    await page.getByLabel(words.number).fill(number);
    await page.getByLabel(words.phone).fill(phone);
    await page.getByRole("button", { name: words.find }).click();
  }
}
