import { gzipSync } from "node:zlib";
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "./test";
import { twinOf } from "./twin";

const KILOBYTE = 1024;
export const MOST_SCRIPT = 15 * KILOBYTE;
export const MOST_HTML = 30 * KILOBYTE;

/** What of a page is ours, and what of it is not. */
interface Part {
  within: string;
  /** axe's names of rules. */
  without: string[];
}

/** axe finds nothing in the page, or in a part of it; the message names the rule and the element, so a failure can be mended from the log. */
export async function expectAccessible(page: Page, part?: Part): Promise<void> {
  const { violations } = await analysed(page, part);
  const found = violations.map(({ id, help, nodes }) => ({
    rule: `${id}: ${help}`,
    where: nodes.map((node) => node.html.slice(0, 200)),
  }));
  expect(found, `axe on ${page.url()}`).toEqual([]);
}

type AxeResults = Awaited<ReturnType<AxeBuilder["analyze"]>>;

/**
 * axe is a script itself: what a browser without script shows is looked at in one that runs axe and none of the page's
 * own scripts.
 */
async function analysed(page: Page, part?: Part): Promise<AxeResults> {
  if (test.info().project.use.javaScriptEnabled !== false) return axeOn(page, part);
  const html = await page.content();
  const { viewport, isMobile, hasTouch, deviceScaleFactor } = test.info().project.use;
  const copy = await twinOf(page, { viewport, isMobile, hasTouch, deviceScaleFactor });
  const [address = ""] = page.url().split("#");
  const isIt = ({ href }: URL) => href === address;
  await copy.route(isIt, (route) => route.fulfill({ body: html, contentType: "text/html; charset=utf-8" }));
  await copy.goto(address);
  const results = await axeOn(copy, part);
  await copy.unroute(isIt);
  return results;
}

/** The pages have no frames, which is what the other mode opens a second tab for each time. */
function axeOn(page: Page, part?: Part): Promise<AxeResults> {
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ["violations"] });
  return (part ? axe.include(part.within).disableRules(part.without) : axe).analyze();
}

/** Nothing reaches beyond the right edge, so the page never scrolls sideways. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const beyond = await page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    return [...document.querySelectorAll("body *")]
      .filter((element) => element.getBoundingClientRect().right > width + 1)
      .slice(0, 5)
      .map((element) => element.outerHTML.slice(0, 120));
  });
  expect(beyond, `too wide on ${page.url()}`).toEqual([]);
}

/** Opens a page and weighs what a phone has to fetch: its HTML and all its scripts, compressed. */
export async function weightOf(page: Page, address: string): Promise<{ html: number; script: number }> {
  const scripts = new Map<string, number>();
  const weighing: Promise<void>[] = [];
  page.on("response", (response) => {
    if (response.request().resourceType() !== "script") return;
    weighing.push(
      response.body().then((body) => {
        scripts.set(response.url(), gzipSync(body).length);
      }),
    );
  });
  const response = await page.goto(address, { waitUntil: "networkidle" });
  if (!response?.ok()) throw new Error(`${address} answered ${response?.status()}`);
  await Promise.all(weighing);
  const script = [...scripts.values()].reduce((sum, size) => sum + size, 0);
  return { html: gzipSync(await response.body()).length, script };
}
