import { cpus } from "node:os";
import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";

/**
 * Lighthouse on a phone, against a built shop that runs: the median of several runs, each with an empty cache.
 * The cart is left out of search engines, so its SEO is not asked for.
 */
const { STOREFRONT_URL = "http://localhost:3000", RUNS = "5", CHROME_PATH, CHROMIUM_PATH } = process.env;
const shop = STOREFRONT_URL.replace(/\/$/, "");
const runs = Number(RUNS);

const home = await (await fetch(`${shop}/products`)).text();
const [, product] = /href="(\/products\/[a-z0-9-]+)"/.exec(home) ?? [];
if (!product) throw new Error(`${shop}/products shows no goods: is the shop seeded?`);

const pages = [
  { name: "home", path: "/" },
  { name: "listing", path: "/products" },
  { name: "product", path: product },
  { name: "cart, empty", path: "/cart", noindex: true },
].filter(({ name }) => !process.argv[3] || name.startsWith(process.argv[3]));

const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"];
const FLAGS = ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"];

// Once unmeasured: the pictures of a new shop are made now.
for (const page of pages.slice(1)) await visit(page);
const first = await visit(pages[0]);
console.log(
  `Lighthouse ${first.lighthouseVersion}, phone, simulated slow 4G, median of ${runs}; Node ${process.version}, ` +
    `${cpus().length} cores, ${cpus()[0]?.model}`,
);
console.log(
  `\n${"".padEnd(14)}perf  a11y  best   seo    FCP    LCP   TBT    CLS   requests  script kB  page kB  pictures`,
);
const unwell = new Map();
for (const page of pages) {
  const seen = [];
  for (let run = 0; run < runs; run++) seen.push(figuresOf(await visit(page)));
  const of = (key) => median(seen.map((figures) => figures[key]));
  const score = (key) =>
    (page.noindex && key === "seo" ? "–" : String(Math.round(of(key) * 100))).padStart(6);
  console.log(
    page.name.padEnd(12) +
      CATEGORIES.map(score).join("") +
      `${(of("fcp") / 1000).toFixed(2)} s`.padStart(7) +
      `${(of("lcp") / 1000).toFixed(2)} s`.padStart(7) +
      `${Math.round(of("tbt"))}`.padStart(6) +
      of("cls").toFixed(3).padStart(7) +
      String(of("requests")).padStart(11) +
      (of("script") / 1024).toFixed(1).padStart(11) +
      (of("bytes") / 1024).toFixed(0).padStart(9) +
      String(of("pictures")).padStart(10),
  );
  for (const { failed } of seen) for (const [id, title] of failed) unwell.set(`${page.name}: ${id}`, title);
}
if (unwell.size > 0) console.log("\nNot full marks:");
for (const [what, title] of unwell) console.log(`  ${what}  ${title}`);

/** A browser that stumbled on a busy machine is started again, twice at most. */
async function visit(page, triesLeft = 2) {
  try {
    return await visitOnce(page);
  } catch (error) {
    if (triesLeft === 0) throw error;
    return visit(page, triesLeft - 1);
  }
}

async function visitOnce({ path, noindex }) {
  const chrome = await launch({
    chromePath: CHROME_PATH ?? CHROMIUM_PATH,
    chromeFlags: FLAGS,
    logLevel: "silent",
  });
  try {
    const result = await lighthouse(`${shop}${path}`, {
      port: chrome.port,
      logLevel: "silent",
      onlyCategories: noindex ? CATEGORIES.slice(0, 3) : CATEGORIES,
    });
    if (!result) throw new Error(`no result for ${path}`);
    if (result.lhr.runtimeError) throw new Error(`${path}: ${result.lhr.runtimeError.message}`);
    return result.lhr;
  } finally {
    chrome.kill();
  }
}

function figuresOf(lhr) {
  const { audits, categories } = lhr;
  const requests = audits["network-requests"].details.items;
  const isPicture = ({ url }) => new URL(url).pathname.startsWith("/pictures/");
  const own = requests.filter((request) => !isPicture(request));
  const sum = (list) => list.reduce((bytes, { transferSize = 0 }) => bytes + transferSize, 0);
  const weighed = new Set(
    Object.values(categories).flatMap(({ auditRefs }) =>
      auditRefs.filter(({ weight }) => weight > 0).map(({ id }) => id),
    ),
  );
  return {
    ...Object.fromEntries(CATEGORIES.map((id) => [id, categories[id]?.score ?? Number.NaN])),
    fcp: audits["first-contentful-paint"].numericValue,
    lcp: audits["largest-contentful-paint"].numericValue,
    tbt: audits["total-blocking-time"].numericValue,
    cls: audits["cumulative-layout-shift"].numericValue,
    requests: own.length,
    script: sum(requests.filter(({ resourceType }) => resourceType === "Script")),
    bytes: sum(own),
    pictures: requests.length - own.length,
    failed: [...weighed]
      .filter((id) => audits[id].score !== null && audits[id].score < 0.9)
      .map((id) => [id, audits[id].title]),
  };
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
