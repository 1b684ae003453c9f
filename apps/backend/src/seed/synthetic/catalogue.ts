import { dayOf, fold, slugify, WITHDRAWAL_GROUNDS } from "@market/ocop";
import { communesOf, HAIPHONG } from "@market/ocop/places";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { clock } from "../../clock";
import { rebuildListing } from "../../listing/refresh";
import { openAdminAccount } from "../admin-user";
import { openCategories } from "../categories";
import { type Random, randomOf } from "../illustrations/random";
import { drawPictures } from "../pictures";
import { openShop } from "../shop";
import { stopwatch } from "../stopwatch";
import { type Stockroom, type SyntheticGood, syntheticGood } from "./goods";
import { loadGoods } from "./load-goods";
import { loadProducers, locationId, type ProducerRow, producerId } from "./load-producers";
import { BRANDS, PEOPLE, WORDS } from "./words";

/** About as many goods a producer as the city's register has. */
const GOODS_PER_PRODUCER = 25;
const MOST_PRODUCERS = 500;

/** Makes a large catalogue of goods that do not exist, for benchmarks. @throws where the database holds goods already */
export async function seedSynthetic(container: MedusaContainer, count: number): Promise<void> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows } = await db.raw("select exists (select 1 from product) as any");
  if (rows[0].any)
    throw new Error("This database holds goods already: a synthetic catalogue needs one of its own.");
  const step = stopwatch(container);
  const shop = await openShop(container);
  await openAdminAccount(container);
  const categories = await openCategories(container);
  const r = randomOf("synthetic producers");
  const makers = Array.from(
    { length: Math.min(MOST_PRODUCERS, Math.ceil(count / GOODS_PER_PRODUCER)) },
    (_, i) => syntheticProducer(i + 1, r),
  );
  await loadProducers(db, makers, shop);
  const thumbnails = await thumbnailsBySet(container);
  const producers = makers.map(({ n, name, commune_code }) => ({
    id: producerId(n),
    name,
    commune_code,
    location_id: locationId(n),
  }));
  step(`${producers.length} producers and ${thumbnails.size} pictures`);
  const stockroom = { producers, categories, thumbnails, today: dayOf(clock.now()) };
  await loadGoods(db, goods(count, stockroom), shop, WITHDRAWAL_GROUNDS[0].code);
  step(`${count} goods`);
  await rebuildListing(container);
  step("search index");
}

function* goods(count: number, stockroom: Stockroom): Generator<SyntheticGood> {
  const r = randomOf("synthetic catalogue");
  for (let n = 1; n <= count; n += 1) yield syntheticGood(n, r, stockroom);
}

function syntheticProducer(n: number, r: Random): ProducerRow {
  const commune = r.oneOf(communesOf(HAIPHONG));
  const place = commune.short_name;
  const [kind, name] = r.oneOf([
    ["cooperative", `HTX nông nghiệp ${place} ${n}`],
    ["cooperative", `HTX ${r.oneOf(BRANDS)} ${place} ${n}`],
    ["company", `Công ty TNHH ${r.oneOf(BRANDS)} ${n}`],
    ["household", `HKD ${r.oneOf(PEOPLE)} ${n}`],
    ["farm", `Trang trại ${r.oneOf(BRANDS)} ${n}`],
  ] as const);
  return { n, handle: slugify(name), name, search_text: fold(name), kind, commune_code: commune.code };
}

/** One picture a set, shared by all its goods. */
async function thumbnailsBySet(container: MedusaContainer): Promise<Map<number, string>> {
  const sets = Object.entries(WORDS).map(([no, { picture }]) => ({
    no: Number(no),
    handle: `synthetic-set-${no}`,
    picture,
  }));
  const pictures = await drawPictures(container, sets);
  return new Map(
    sets.flatMap(({ no, handle }) => {
      const drawn = pictures.get(handle);
      return drawn ? [[no, drawn.thumbnail] as const] : [];
    }),
  );
}
