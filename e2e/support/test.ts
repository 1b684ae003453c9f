import { test as base, type ConsoleMessage, expect, type Page, type Response } from "@playwright/test";

/**
 * Every test fails when the browser complained while it ran: a script error, a refusal of the content
 * security policy, a picture or a style that did not load, an answer of 500. A page may answer 4xx, which
 * is for the test itself to expect.
 */
export const test = base.extend<{ complaints: string[] }>({
  complaints: [
    async ({ context }, use) => {
      const complaints: string[] = [];
      context.on("page", (page: Page) => page.on("pageerror", (error) => complaints.push(String(error))));
      context.on("console", (message: ConsoleMessage) => {
        const statusOfAnAnswer = message.text().startsWith("Failed to load resource");
        if (message.type() === "error" && !statusOfAnAnswer) complaints.push(message.text());
      });
      context.on("response", (response: Response) => {
        const isPage = response.request().isNavigationRequest();
        const limit = isPage ? 500 : 400;
        if (response.status() >= limit) complaints.push(`${response.status()} ${response.url()}`);
      });
      await use(complaints);
      expect(complaints, "the browser has nothing to complain about").toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
