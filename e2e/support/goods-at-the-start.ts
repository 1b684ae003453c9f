import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { listing } from "./store";

/** The cards of all goods as they were before the first test; a worker that begins late would find more of them. */
export const AT_THE_START = path.resolve(import.meta.dirname, "../.reports/goods-at-the-start.json");

/** Playwright calls it once, before any test. */
export default async function keepGoodsAtTheStart(): Promise<void> {
  const query = { kind: "product", per_page: "48" };
  const { items, pages } = await listing(query);
  for (let page = 2; page <= pages; page++) {
    items.push(...(await listing({ ...query, page: String(page) })).items);
  }
  items.sort((a, b) => (a.handle < b.handle ? -1 : 1));
  await mkdir(path.dirname(AT_THE_START), { recursive: true });
  await writeFile(AT_THE_START, JSON.stringify(items));
}
