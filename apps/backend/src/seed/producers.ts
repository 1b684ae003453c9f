import type { MedusaContainer } from "@medusajs/framework/types";
import { PRODUCER_MODULE, type ProducerModuleService } from "../modules/producer";
import { createProducerWorkflow } from "../workflows/producer";
import type { DemoData, ProducerData } from "./demo-data";
import type { Shop } from "./shop";

const AT_ONCE = 4;

export interface SeededProducer {
  id: string;
  name: string;
  stock_location_id: string;
}

/** The producers of the demonstration with their places of stock and ways of delivery, by handle. */
export async function openProducers(
  container: MedusaContainer,
  data: DemoData,
  shop: Shop,
): Promise<Map<string, SeededProducer>> {
  const known = await seededProducers(container);
  const waiting = data.producers.filter(({ handle }) => !known.has(handle));
  const openNext = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      await openProducer(container, next, shop);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, openNext));
  return seededProducers(container);
}

async function openProducer(container: MedusaContainer, data: ProducerData, shop: Shop) {
  const { handle, name, kind, commune_code, old_address, story, story_en } = data;
  await createProducerWorkflow(container).run({
    input: {
      producer: {
        handle,
        name,
        kind,
        commune_code,
        old_address,
        story,
        story_en,
        status: "approved",
        // No real firm has joined; those that are made up show what a page of one that has joined looks like.
        joined: data.made_up,
        demo: true,
      },
      location: {
        sales_channel_id: shop.sales_channel_id,
        shipping_profile_id: shop.shipping_profile_id,
      },
    },
  });
}

async function seededProducers(container: MedusaContainer): Promise<Map<string, SeededProducer>> {
  const producers: ProducerModuleService = container.resolve(PRODUCER_MODULE);
  const rows = await producers.listProducers(
    {},
    { take: 100_000, select: ["id", "handle", "name", "stock_location_id"] },
  );
  return new Map(
    rows.flatMap(({ id, handle, name, stock_location_id }) =>
      stock_location_id ? [[handle, { id, name, stock_location_id }]] : [],
    ),
  );
}
