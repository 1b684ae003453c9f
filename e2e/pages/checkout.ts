import { expect, type Page } from "@playwright/test";
import { at, type Language } from "../support/language";
import { type Words, wordsOf } from "../support/words";

export interface Buyer {
  name: string;
  phone: string;
  email?: string;
  province: string;
  commune: string;
  street: string;
}

export const HOA: Buyer = {
  name: "Nguyễn Thị Hoa",
  phone: "0912 345 678",
  email: "hoa@example.com",
  province: "Lâm Đồng",
  commune: "Xã Đơn Dương",
  street: "12 đường 2 tháng 4",
};

export const MARIE: Buyer = {
  name: "Marie Dupont",
  phone: "+33 6 12 34 56 78",
  province: "Hải Phòng",
  commune: "Đặc khu Cát Hải",
  street: "Hotel by the harbour",
};

export class Checkout {
  readonly words: Words;

  constructor(
    readonly page: Page,
    readonly language: Language,
    /** Whether the browser runs script; without, the province is sent with a button. */
    readonly scripted: boolean,
  ) {
    this.words = wordsOf(language);
  }

  async open(): Promise<void> {
    await this.page.goto(at(this.language, "/checkout"));
    await expect(this.page.getByRole("heading", { level: 1 })).toHaveText(this.words.checkoutHeading);
  }

  async fill(buyer: Buyer): Promise<void> {
    const { page, words } = this;
    await page.getByLabel(words.name, { exact: true }).fill(buyer.name);
    await page.getByLabel(words.phone, { exact: true }).fill(buyer.phone);
    if (buyer.email) await page.getByLabel(words.email).fill(buyer.email);
    await this.choosePlace(buyer.province, buyer.commune);
    await page.getByLabel(words.street).fill(buyer.street);
  }

  async choosePlace(province: string, commune: string): Promise<void> {
    const { page, words } = this;
    await page.getByLabel(words.province, { exact: true }).selectOption({ label: province });
    if (!this.scripted) await page.getByRole("button", { name: words.useProvince }).click();
    await page.getByLabel(words.commune).selectOption({ label: commune });
  }

  /** Province and commune stand as they were chosen. */
  async expectPlaceKept({ province, commune }: Pick<Buyer, "province" | "commune">): Promise<void> {
    const { page, words } = this;
    const chosen = (label: string) => page.getByLabel(label, { exact: true }).locator("option:checked");
    await expect(chosen(words.province)).toHaveText(province);
    await expect(chosen(words.commune)).toHaveText(commune);
  }

  async collect(producer: string): Promise<void> {
    await this.page
      .getByRole("group", { name: producer })
      .getByRole("radio", { name: this.words.pickup })
      .check();
  }

  async haveSent(producer: string): Promise<void> {
    await this.page
      .getByRole("group", { name: producer })
      .getByRole("radio", { name: this.words.parcel })
      .check();
  }

  async place(): Promise<void> {
    await this.page.getByRole("button", { name: this.words.place }).click();
  }

  /** Without script the page showed the total of another delivery, so the shopper is asked once more. */
  async agreeToNewTotal(): Promise<void> {
    if (this.scripted) return;
    await expect(this.page.getByRole("heading", { name: this.words.totalChanged })).toBeVisible();
    await this.place();
  }

  async expectPlaced(): Promise<string> {
    await expect(this.page).toHaveURL(/\/orders\/[^/?]+/);
    await expect(this.page.getByRole("heading", { level: 1 })).toHaveText(this.words.orderHeading);
    return new URL(this.page.url()).pathname.split("/").at(-1) ?? "";
  }
}
