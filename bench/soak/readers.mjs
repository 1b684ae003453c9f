import { isKept } from "../servers/storefront.mjs";
import { cardsOf } from "./page-cards.mjs";

const LISTS = [
  "/products",
  "/products?stars=4&stars=5",
  "/products?sort=newest&page=2",
  "/en/products?group=1",
];
const SEARCHES = ["nuoc mam", "nước mắm", "nuoc man", "matong", "gạo", "gom chu dau"];
/** One in three visitors has a cookie that the shop does not know, and gets pages made for them alone. */
const ALONE_EVERY = 3;
const PLAN = ["list", "product", "search", "product", "list", "product", "home"];

/**
 * Reads one page of the shop; throws when it is anything but whole.
 * @returns {Promise<{ cards: ReturnType<typeof cardsOf>, kept: boolean }>}
 */
export async function readPage(url, path, headers = {}) {
  const response = await fetch(`${url}${path}`, { headers, signal: AbortSignal.timeout(30_000) });
  const html = await response.text();
  if (response.status !== 200) {
    throw Object.assign(new Error(`${response.status} ${path}`), { status: response.status });
  }
  return { cards: cardsOf(html, path), kept: isKept(response) };
}

/**
 * Sends people who only look at pages, until told to stop.
 * @param {{ url: string, handles: string[], clients: number, judge: (path: string, answer: object, asked: number) => void }} given
 */
export function sendReaders({ url, handles, clients, judge }) {
  const times = [];
  const errors = [];
  const refused = [];
  let kept = 0;
  let going = true;

  const pathOf = (n) => {
    const wish = PLAN[n % PLAN.length];
    if (wish === "list") return LISTS[n % LISTS.length];
    if (wish === "search") return `/search?q=${encodeURIComponent(SEARCHES[n % SEARCHES.length])}`;
    return wish === "home" ? "/" : `/products/${handles[n % handles.length]}`;
  };

  let next = 0;
  async function reader(who) {
    const headers = who % ALONE_EVERY === 0 ? { cookie: `soak=${who}` } : {};
    while (going) {
      const path = pathOf(next++);
      const asked = Date.now();
      try {
        const page = await readPage(url, path, headers);
        times.push(Date.now() - asked);
        if (page.kept) kept++;
        judge(path, { items: page.cards }, asked);
      } catch (error) {
        if (!going && !error.status) return;
        if (error.status < 500) refused.push(error.message);
        else errors.push(error.message);
      }
    }
  }

  const all = Promise.all(Array.from({ length: clients }, (_, who) => reader(who)));
  return {
    times,
    errors,
    refused,
    kept: () => kept,
    stop: async () => {
      going = false;
      await all;
    },
  };
}

/** The pages say of each of their goods what the listing says: else what follows would judge nothing. */
export async function provePagesAreRead(url, get) {
  const { items } = await get("/store/listing?sort=stars&kind=product&per_page=24");
  const { cards } = await readPage(url, "/products?sort=stars");
  const wrong = [];
  for (const { handle, title, stars, price } of items) {
    const seen = [
      cards.find((card) => card.handle === handle),
      (await readPage(url, `/products/${handle}`)).cards[0],
    ];
    for (const card of seen) {
      if (card?.title !== title || card.stars !== stars || card.price !== price)
        wrong.push(`${handle}: ${JSON.stringify(card)}, not ${JSON.stringify({ title, stars, price })}`);
    }
  }
  if (wrong.length > 0)
    throw new Error(`The pages are not read as the listing has them:\n${wrong.join("\n")}`);
}
