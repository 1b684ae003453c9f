import { dayOf, slugify, WITHDRAWAL_GROUNDS } from "@market/ocop";
import { communesOf, HAIPHONG } from "@market/ocop/places";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { clock } from "../../clock";
import { rebuildListing } from "../../listing/refresh";
import { openAdminAccount } from "../admin-user";
import { openCategories } from "../categories";
import type { DemoData, ProducerData } from "../demo-data";
import { type Random, randomOf } from "../illustrations/random";
import { drawPictures } from "../pictures";
import { openProducers } from "../producers";
import { openShop } from "../shop";
import { stopwatch } from "../stopwatch";
import { type SyntheticGood, type SyntheticProducer, syntheticGood } from "./goods";
import { loadGoods } from "./load";
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
  const [producers, thumbnails] = await Promise.all([
    openSyntheticProducers(container, shop, Math.min(MOST_PRODUCERS, Math.ceil(count / GOODS_PER_PRODUCER))),
    thumbnailsBySet(container),
  ]);
  step(`${producers.length} producers and ${thumbnails.size} pictures`);
  const stockroom = { producers, categories, thumbnails, today: dayOf(clock.now()) };
  await loadGoods(db, goods(count, stockroom), shop, WITHDRAWAL_GROUNDS[0].code);
  step(`${count} goods`);
  await rebuildListing(container);
  step("search index");
}

function* goods(count: number, stockroom: Parameters<typeof syntheticGood>[2]): Generator<SyntheticGood> {
  const r = randomOf("synthetic catalogue");
  for (let n = 1; n <= count; n += 1) yield syntheticGood(n, r, stockroom);
}

async function openSyntheticProducers(
  container: MedusaContainer,
  shop: Awaited<ReturnType<typeof openShop>>,
  count: number,
): Promise<SyntheticProducer[]> {
  const r = randomOf("synthetic producers");
  const data = Array.from({ length: count }, (_, i) => syntheticProducer(i + 1, r));
  const opened = await openProducers(
    container,
    { producers: data, real: [], madeUp: [] } satisfies DemoData,
    shop,
  );
  return data.flatMap(({ handle, commune_code }) => {
    const producer = opened.get(handle);
    if (!producer || !commune_code) return [];
    return [{ id: producer.id, name: producer.name, commune_code, location_id: producer.stock_location_id }];
  });
}

function syntheticProducer(n: number, r: Random): ProducerData {
  const commune = r.oneOf(communesOf(HAIPHONG));
  const place = commune.short_name;
  const [kind, name] = r.oneOf([
    ["cooperative", `HTX nông nghiệp ${place} ${n}`],
    ["cooperative", `HTX ${r.oneOf(BRANDS)} ${place} ${n}`],
    ["company", `Công ty TNHH ${r.oneOf(BRANDS)} ${n}`],
    ["household", `HKD ${r.oneOf(PEOPLE)} ${n}`],
    ["farm", `Trang trại ${r.oneOf(BRANDS)} ${n}`],
  ] as const);
  return {
    handle: slugify(name),
    name,
    kind,
    commune_code: commune.code,
    commune_choices: [],
    old_address: null,
    known: true,
    made_up: true,
    story: "Cơ sở này không có thật: nó chỉ dùng để đo tốc độ.",
    story_en: "This producer does not exist: it only serves to measure speed.",
    source: null,
  };
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
