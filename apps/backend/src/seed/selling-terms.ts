import { readFileSync } from "node:fs";
import { join } from "node:path";
import { addMonths, type Day, type HerbalKind, todayOf } from "@market/ocop";
import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { updateProductsWorkflow } from "@medusajs/medusa/core-flows";
import { clock } from "../clock";
import { PRODUCER_MODULE, type ProducerModuleService } from "../modules/producer";
import { SELLING_TERMS_MODULE, type SellingTermsModuleService } from "../modules/selling-terms";
import { setOwnDeliveryWorkflow, setSellingTermsWorkflow } from "../workflows/selling-terms";
import { dataDirectory } from "./demo-data";

interface TermsData {
  areas: Record<string, string[]>;
  own_delivery: Array<{ producer: string; price: number; to: string[] }>;
  products: Array<{
    handle: string;
    area?: string;
    season?: number[];
    /** MM-DD of a harvest that is sold ahead. */
    harvest?: string;
    herbal?: HerbalKind;
    abv?: number;
  }>;
}

export function readTermsData(folder = dataDirectory()): TermsData {
  return JSON.parse(readFileSync(join(folder, "selling-terms.json"), "utf8"));
}

/** When and where the demonstration's goods are sold; written once, what is there is left alone. */
export async function writeSellingTerms(
  container: MedusaContainer,
  { areas, own_delivery, products }: TermsData = readTermsData(),
): Promise<void> {
  const ids = await idsByHandle(
    container,
    products.map(({ handle }) => handle),
  );
  const service: SellingTermsModuleService = container.resolve(SELLING_TERMS_MODULE);
  const known = await service.listSellingTerms({ product_id: [...ids.values()] }, { take: ids.size });
  const done = new Set(known.map(({ product_id }) => product_id));
  const today = todayOf(clock);
  for (const { handle, area, season, harvest, herbal, abv } of products) {
    const product_id = ids.get(handle);
    if (!product_id || done.has(product_id)) continue;
    await setSellingTermsWorkflow(container).run({
      input: {
        product_id,
        ship_to: (area && areas[area]) || null,
        season_months: season ?? null,
        harvest_on: harvest ? nextDay(harvest, today) : null,
        herbal_kind: herbal ?? null,
        abv: abv ?? null,
        demo: true,
      },
    });
    // Goods of set 18 go on display once it is said that they are no medicine.
    if (herbal === "supplement") {
      const input = { selector: { id: product_id }, update: { status: "published" as const } };
      await updateProductsWorkflow(container).run({ input });
    }
  }
  await openOwnDeliveries(container, own_delivery);
}

async function openOwnDeliveries(
  container: MedusaContainer,
  deliveries: TermsData["own_delivery"],
): Promise<void> {
  const service: ProducerModuleService = container.resolve(PRODUCER_MODULE);
  const producers = await service.listProducers(
    { handle: deliveries.map(({ producer }) => producer) },
    { take: deliveries.length },
  );
  for (const { producer, price, to } of deliveries) {
    const found = producers.find(({ handle }) => handle === producer);
    if (!found || found.own_delivery_option_id) continue;
    await setOwnDeliveryWorkflow(container).run({ input: { producer_id: found.id, price, to } });
  }
}

async function idsByHandle(container: MedusaContainer, handles: string[]): Promise<Map<string, string>> {
  const found = await container
    .resolve(Modules.PRODUCT)
    .listProducts({ handle: handles }, { take: handles.length, select: ["id", "handle"] });
  return new Map(found.map(({ id, handle }) => [handle, id]));
}

/** The next time a day of the year comes, today left out: a harvest sold ahead is still to come. */
function nextDay(monthAndDay: string, today: Day): Day {
  const thisYear = `${today.slice(0, 4)}-${monthAndDay}`;
  return thisYear > today ? thisYear : addMonths(thisYear, 12);
}
