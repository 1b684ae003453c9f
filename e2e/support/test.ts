import {
  type BrowserContext,
  test as base,
  type ConsoleMessage,
  expect,
  type Page,
  type Response,
} from "@playwright/test";
import { closeTwin } from "./twin";

interface Around {
  complaints: string[];
  /** Whether the browser runs script. */
  scripted: boolean;
  /** Opens a browser like this one that holds nothing of the shop's: another device, or somebody else. */
  elsewhere: () => Promise<Page>;
}

interface About {
  /** Statuses from 500 on that the test is about. */
  mayAnswer: number[];
}

/**
 * Every test fails when the browser complained while it ran: a script error, a refusal of the content
 * security policy, a picture or a style that did not load, an answer of 500. A page may answer 4xx, which
 * is for the test itself to expect.
 */
export const test = base.extend<Around & About>({
  mayAnswer: [[], { option: true }],

  complaints: [
    async ({ context, mayAnswer }, use) => {
      const complaints: string[] = [];
      listen(context, complaints, mayAnswer);
      await use(complaints);
      await closeTwin();
      expect(complaints, "the browser has nothing to complain about").toEqual([]);
    },
    { auto: true },
  ],

  scripted: async ({ javaScriptEnabled }, use) => {
    await use(javaScriptEnabled !== false);
  },

  elsewhere: async ({ browser, complaints, mayAnswer }, use) => {
    const opened: BrowserContext[] = [];
    await use(async () => {
      const context = await browser.newContext();
      opened.push(context);
      listen(context, complaints, mayAnswer);
      return context.newPage();
    });
    await Promise.all(opened.map((context) => context.close()));
  },
});

function listen(context: BrowserContext, complaints: string[], mayAnswer: number[]): void {
  context.on("page", (page: Page) => page.on("pageerror", (error) => complaints.push(String(error))));
  context.on("console", (message: ConsoleMessage) => {
    const statusOfAnAnswer = message.text().startsWith("Failed to load resource");
    if (message.type() === "error" && !statusOfAnAnswer) complaints.push(message.text());
  });
  context.on("response", (response: Response) => {
    const isPage = response.request().isNavigationRequest();
    const refused = response.status() >= (isPage ? 500 : 400);
    if (refused && !(isPage && mayAnswer.includes(response.status()))) {
      complaints.push(`${response.status()} ${response.url()}`);
    }
  });
}

export { expect };
