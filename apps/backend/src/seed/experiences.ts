import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { makeDepartures } from "../booking";
import { BOOKING_MODULE, type BookingModuleService } from "../modules/booking";
import { type EnglishText, keepEnglish } from "./english";
import type { SeededProducer } from "./producers";
import { type ExperienceData, readVisitsData, ticketSku, type VisitsData } from "./visits-data";

interface Shelf {
  /** Product ids by handle. */
  products: ReadonlyMap<string, string>;
  producers: ReadonlyMap<string, SeededProducer>;
}

/** Makes the demonstration's visits bookable for a year; written once, what is there is left alone. */
export async function openExperiences(
  container: MedusaContainer,
  shelf: Shelf,
  data: VisitsData = readVisitsData(),
): Promise<number> {
  const bookings: BookingModuleService = container.resolve(BOOKING_MODULE);
  const product_id = data.experiences.flatMap(({ handle }) => shelf.products.get(handle) ?? []);
  const known = await bookings.listExperiences({ product_id }, { take: null, select: ["id", "product_id"] });
  const done = new Set(known.map((one) => one.product_id));
  const variants = await variantsOf(container, product_id);
  const resources = await openResources(bookings, data, shelf);
  for (const experience of data.experiences) {
    const product = shelf.products.get(experience.handle);
    if (!product || done.has(product)) continue;
    await openExperience(bookings, experience, product, await producerOf(experience), variants, resources);
  }
  await keepEnglish(container, englishOf(data.experiences, variants));
  return makeDepartures(container);

  async function producerOf({ handle }: ExperienceData): Promise<string> {
    const producer = await producerOfProduct(container, shelf.products.get(handle) ?? "");
    if (!producer) throw new Error(`The visit ${handle} has no producer.`);
    return producer;
  }
}

/** Variants by the sku that the shelf gave them. */
type Variants = ReadonlyMap<string, string>;

async function variantsOf(container: MedusaContainer, productIds: string[]): Promise<Variants> {
  const found = await container
    .resolve(Modules.PRODUCT)
    .listProductVariants({ product_id: productIds }, { take: null, select: ["id", "sku"] });
  return new Map(found.map(({ id, sku }) => [sku ?? "", id]));
}

async function producerOfProduct(container: MedusaContainer, productId: string): Promise<string | null> {
  const { data } = await container.resolve("query").graph({
    entity: "product",
    fields: ["id", "producer.id"],
    filters: { id: productId },
  });
  const [row] = data as unknown as Array<{ producer?: { id: string } | null }>;
  return row?.producer?.id ?? null;
}

/** Ids of what several visits share, by the data's own key. */
async function openResources(
  bookings: BookingModuleService,
  { resources }: VisitsData,
  { producers }: Shelf,
): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const { key, producer, name, capacity } of resources) {
    const producer_id = producers.get(producer)?.id ?? "";
    const [found] = await bookings.listResources({ producer_id, name }, { take: 1 });
    ids.set(key, (found ?? (await bookings.createResources({ producer_id, name, capacity }))).id);
  }
  return ids;
}

async function openExperience(
  bookings: BookingModuleService,
  data: ExperienceData,
  product_id: string,
  producer_id: string,
  variants: Variants,
  resources: ReadonlyMap<string, string>,
): Promise<void> {
  const { tickets, schedules, uses = [], rooms = [], party, meeting_point, minimum, handle, ...facts } = data;
  const { id: experience_id } = await bookings.createExperiences({
    ...facts,
    includes: { ...facts.includes },
    bring: { ...facts.bring },
    accessibility: { ...facts.accessibility },
    weather: { ...facts.weather },
    // A model of JSON takes records; a ladder is a list of them.
    ladder: facts.ladder as unknown as Record<string, unknown>,
    product_id,
    producer_id,
    meeting_point: meeting_point.vi,
    meeting_point_en: meeting_point.en,
    party_min: party.min,
    party_max: party.max,
    minimum_seats: minimum?.seats ?? null,
    decided_hours_before: minimum?.decided_hours_before ?? null,
    demo: true,
  });
  const variant = (key: string) => variants.get(ticketSku(handle, key)) ?? "";
  await bookings.createTicketKinds(
    tickets.map(({ key, seats, accompanied = false }, place) => ({
      experience_id,
      variant_id: variant(key),
      seats,
      accompanied,
      place,
    })),
  );
  if (schedules.length) await bookings.createSchedules(schedules.map((one) => ({ ...one, experience_id })));
  if (rooms.length) {
    await bookings.createUnits(
      rooms.map(({ ticket, ...room }) => ({ ...room, experience_id, variant_id: variant(ticket) })),
    );
  }
  if (uses.length) {
    await bookings.createExperienceResources(
      uses.map(({ resource, per }) => ({ experience_id, per, resource_id: resources.get(resource) ?? "" })),
    );
  }
}

function englishOf(experiences: ExperienceData[], variants: Variants): EnglishText[] {
  return experiences.flatMap(({ handle, tickets }) =>
    tickets.flatMap(({ key, title }): EnglishText[] => {
      const reference_id = variants.get(ticketSku(handle, key));
      return reference_id
        ? [{ reference: "product_variant", reference_id, translations: { title: title.en } }]
        : [];
    }),
  );
}
