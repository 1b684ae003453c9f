import type { BrowserContextOptions, Page } from "@playwright/test";

let open: { of: Page; page: Page } | null = null;

/**
 * A tab that runs script beside one that does not, for a look from within; the page's own scripts stay away. One for all pages of a walk: to
 * open a browser's context for each takes longer than to look at it.
 */
export async function twinOf(page: Page, like: BrowserContextOptions): Promise<Page> {
  if (open?.of === page) return open.page;
  await closeTwin();
  const context = await page
    .context()
    .browser()
    ?.newContext({ ...like, javaScriptEnabled: true });
  if (!context) throw new Error("the browser is gone");
  await context.route("**/*.js", (route) => route.abort());
  open = { of: page, page: await context.newPage() };
  return open.page;
}

/** At the end of each test: what still loads is left. */
export async function closeTwin(): Promise<void> {
  const closing = open?.page.context();
  open = null;
  await closing?.unrouteAll({ behavior: "ignoreErrors" });
  await closing?.close();
}
