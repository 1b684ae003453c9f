import { heading, measure, print } from "../latency.mjs";

/** As many as tell a 95th percentile. */
const COUNT = 300;
/** A server that has run for a while is measured, not one that still compiles what it runs. */
export const WARM_UP = 100;

const q = encodeURIComponent;
const LISTING = [
  ["everything, first page, all facets", "/store/listing"],
  ["q=nuoc mam", "/store/listing?q=nuoc+mam"],
  ["q=nước mắm, with its marks", `/store/listing?q=${q("nước mắm")}`],
  ["q=nuoc man, a typo", "/store/listing?q=nuoc+man"],
  ["q=gao huu cpo dac san, a typo among words", "/store/listing?q=gao+huu+cpo+dac+san"],
  ["q=nuocmam, glued", "/store/listing?q=nuocmam"],
  ["4 and 5 stars, disjunctive", "/store/listing?stars=4&stars=5"],
  ["4 stars, group 1, in stock, by price", "/store/listing?stars=4&group=1&in_stock=1&sort=price"],
  ["q=gao, 3 and 4 stars, group 1, disjunctive", "/store/listing?q=gao&stars=3&stars=4&group=1"],
  ["page 40 by newest", "/store/listing?sort=newest&page=40"],
];

/** The backend's own routes: the listing with all of its facets, and what a product page asks. */
export async function measureRoutes({ get, read }) {
  const handles = await manyHandles(get);
  for (const clients of [1, 16]) {
    heading(clients, "the search call");
    for (const [label, path] of LISTING)
      print(label, await measure(() => read(path), { clients, count: COUNT, warmUp: WARM_UP }));
    const product = (n) => read(`/store/listing/products/${handles[n % handles.length]}`);
    print(
      "product, another one each time",
      await measure(product, { clients, count: COUNT, warmUp: WARM_UP }),
    );
  }
}

const MOST = 960;
const A_PAGE = 96;

/** Goods from all over the catalogue, so that no cache flatters. */
export async function manyHandles(get) {
  const list = (page) => get(`/store/listing?kind=product&sort=newest&per_page=${A_PAGE}&page=${page}`);
  const { pages } = await list(1);
  const apart = Math.max(1, Math.ceil(pages / (MOST / A_PAGE)));
  const handles = [];
  for (let page = 1; page <= pages; page += apart) {
    const { items } = await list(page);
    handles.push(...items.map(({ handle }) => handle));
  }
  // Neighbours in the list are not asked for one after the other.
  return handles.map((_, n) => handles[(n * 101) % handles.length]);
}
