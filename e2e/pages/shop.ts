import { expect, type Locator, type Page } from "@playwright/test";
import { at, type Language } from "../support/language";
import { type Words, wordsOf } from "../support/words";

/** The shop as a visitor walks it, in one language. */
export class Shop {
  readonly words: Words;

  constructor(
    readonly page: Page,
    readonly language: Language,
  ) {
    this.words = wordsOf(language);
  }

  open(path: string) {
    return this.page.goto(at(this.language, path));
  }

  async search(text: string): Promise<void> {
    const { page, words } = this;
    await this.searchField().fill(text);
    await page.getByRole("search").getByRole("button", { name: words.search }).click();
    await expect(page).toHaveURL(/q=/);
  }

  /** A plain search field; with script a combobox. */
  searchField(): Locator {
    return this.page.getByRole("search").getByLabel(this.words.searchLabel, { exact: true });
  }

  results(): Locator {
    return this.page.getByRole("main").getByRole("article");
  }

  /** On a narrow screen they are folded away. */
  async openFilters(): Promise<void> {
    const filters = this.page.getByText(this.words.filters, { exact: true });
    if (await filters.isVisible()) await filters.click();
  }

  async filterByStars(count: number, scripted: boolean): Promise<void> {
    const { page, words } = this;
    await this.openFilters();
    const box = page
      .getByRole("group", { name: words.starsFacet })
      .getByRole("checkbox", { name: words.stars(count) });
    await box.check();
    // With script the list follows by itself.
    if (!scripted) await page.getByRole("button", { name: words.apply }).first().click();
    await expect(page).toHaveURL(new RegExp(`stars=${count}`));
  }

  async addToBasket(handle: string, pieces = 1): Promise<void> {
    await this.open(`/products/${handle}`);
    if (pieces > 1) await this.page.getByRole("spinbutton").fill(String(pieces));
    await this.page.getByRole("button", { name: this.words.addToBasket }).click();
    await expect(this.page.getByRole("status").filter({ hasText: /\S/ })).toBeVisible();
  }

  async enterCode(code: string): Promise<void> {
    await this.page.getByLabel(this.words.discountCode).fill(code);
    await this.page.getByRole("button", { name: this.words.useCode }).click();
  }

  async openBasket(): Promise<void> {
    await this.page.getByRole("banner").getByRole("link", { name: this.words.basket }).click();
    await expect(this.page).toHaveURL(/\/cart$/);
  }
}
