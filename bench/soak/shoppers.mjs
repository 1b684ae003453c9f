import { buyFromUs } from "../checkout/buyers.mjs";

const TYPED = [
  "nuoc mam",
  "nước mắm",
  "nuoc man",
  "matong",
  "banh dau xamh",
  "gom chu dau",
  "gạo",
  "kien thuy",
  "xe hoi",
];
const LISTS = [
  "",
  "?stars=4&stars=5",
  "?group=1&in_stock=1&sort=price",
  "?sort=newest&page=2",
  "?price_max=100000",
];

/** What people do in a shop, by how often. */
const DEEDS = [
  ["listing", 35, async (visit, n) => visit(`/store/listing${LISTS[n % LISTS.length]}`)],
  [
    "search",
    22,
    async (visit, n) => visit(`/store/listing?q=${encodeURIComponent(TYPED[n % TYPED.length])}`),
  ],
  [
    "suggestions",
    10,
    async (visit, n) =>
      visit(`/store/listing/suggestions?q=${encodeURIComponent(TYPED[n % TYPED.length].slice(0, 4))}`),
  ],
  [
    "product",
    25,
    async (visit, n, goods) => visit(`/store/listing/products/${goods[n % goods.length].handle}`),
  ],
  ["checkout", 8, null],
];
/** A hundred deeds; a stride that shares no factor with it mixes them, the same way in every run. */
const PLAN = DEEDS.flatMap(([name, often]) => Array.from({ length: often }, () => name));
const STRIDE = 61;
/** Nobody may be refused one of these. */
const PLAIN_READ = /^\/store\/listing/;

/**
 * Sends shoppers until told to stop.
 * @param {{ url: string, key: string, goods: { handle: string, variant_id: string }[], clients: number, judge: (path: string, answer: object, asked: number) => void }} given
 */
export function sendShoppers({ url, key, goods, clients, judge }) {
  const times = new Map(DEEDS.map(([name]) => [name, []]));
  const errors = [];
  const orders = [];
  const refused = new Map();
  const refusedReads = [];
  let refusedCheckouts = 0;
  let degraded = 0;
  let going = true;

  async function ask(method, path, body) {
    const asked = Date.now();
    let response;
    try {
      response = await fetch(`${url}${path}`, {
        method,
        headers: { "content-type": "application/json", "x-publishable-api-key": key },
        body: body === undefined ? undefined : JSON.stringify(body),
        signal: AbortSignal.timeout(30_000),
      });
    } catch (error) {
      if (going) errors.push(`${method} ${path}: ${error.message} ${error.cause ?? ""}`);
      throw error;
    }
    const text = await response.text();
    if (response.status >= 500) errors.push(`${method} ${path}: ${response.status} ${text.slice(0, 200)}`);
    if (!response.ok) {
      const refusal = `${response.status} ${text.slice(0, 80)}`;
      refused.set(refusal, (refused.get(refusal) ?? 0) + 1);
      if (PLAIN_READ.test(path) && response.status < 500) refusedReads.push(`${path}: ${refusal}`);
      throw new Error(refusal);
    }
    const answer = JSON.parse(text);
    if (answer.degraded) degraded++;
    judge(path, answer, asked);
    if (answer.purchase)
      orders.push({ id: answer.purchase.id, key: answer.key, orders: answer.purchase.orders?.length });
    return answer;
  }

  let next = 0;
  async function shopper() {
    while (going) {
      const n = next++;
      const name = PLAN[(n * STRIDE) % PLAN.length];
      const deed = DEEDS.find(([each]) => each === name);
      const before = performance.now();
      try {
        if (name === "checkout") await buyFromUs(ask, [goods[(n * 7) % goods.length]]);
        else await deed[2]((path) => ask("GET", path), n, goods);
        times.get(name).push(performance.now() - before);
      } catch {
        // What was answered is noted where it was asked.
        if (name === "checkout") refusedCheckouts++;
      }
    }
  }

  const all = Promise.all(Array.from({ length: clients }, shopper));
  return {
    times,
    errors,
    orders,
    refused,
    refusedReads,
    refusedCheckouts: () => refusedCheckouts,
    degradedAnswers: () => degraded,
    stop: async () => {
      going = false;
      await all;
    },
  };
}
