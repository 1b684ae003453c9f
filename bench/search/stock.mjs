import { heading, measure, print } from "../latency.mjs";
import { readers, startStock, storefrontKey } from "../servers/backend.mjs";
import { withHome } from "../servers/home.mjs";
import { WARM_UP } from "./routes.mjs";

/** Stock needs seconds for one answer at 100,000: so long at most is sent for each line. */
const SECONDS = 15;
const COUNT = 200;

const q = encodeURIComponent;

/**
 * What stock Medusa has for the same wishes: a bare one beside ours, on the same database in the same run. It is asked for no prices
 * and no stock, which would cost it more.
 */
export async function measureStock(databaseUrl) {
  await withHome(async (home, keep) => {
    const stock = keep(await startStock(databaseUrl, home));
    const { get, read } = readers(stock.url, await storefrontKey(databaseUrl));
    const { products } = await get("/store/products?limit=50&fields=handle");
    for (const clients of [1, 16]) {
      heading(clients, "stock Medusa");
      for (const [label, path] of [
        ["GET /store/products?q=nước mắm", () => `/store/products?q=${q("nước mắm")}&limit=24`],
        ["GET /store/products?q=nuoc man, a typo", () => "/store/products?q=nuoc+man&limit=24"],
        [
          "GET /store/products?handle=, another each time",
          (n) => `/store/products?handle=${products[n % products.length].handle}`,
        ],
      ]) {
        print(
          label,
          await measure((n) => read(path(n)), { clients, count: COUNT, warmUp: WARM_UP, seconds: SECONDS }),
        );
      }
    }
  });
}
