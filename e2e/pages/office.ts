import type { Page } from "@playwright/test";
import { backendUrl, officer } from "../support/environment";
import { expect } from "../support/test";

/** Medusa's admin, where officers work. */
export class Office {
  constructor(readonly page: Page) {}

  async signIn(): Promise<void> {
    const { page } = this;
    await page.goto(`${backendUrl}/app/login`);
    await page.locator("input[name=email]").fill(officer.email);
    await page.locator("input[name=password]").fill(officer.password);
    await page.locator("button[type=submit]").click();
    await expect(page).not.toHaveURL(/\/login/);
  }

  /** @param path below `/app` */
  async open(path: string): Promise<void> {
    await this.page.goto(`${backendUrl}/app${path}`);
    await expect(this.page.locator("main").getByRole("heading").first()).toBeVisible();
    await this.page.waitForLoadState("networkidle");
  }
}
