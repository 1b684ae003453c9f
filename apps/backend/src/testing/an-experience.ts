import { slugify } from "@market/ocop";
import type { LadderStep } from "@market/ocop/booking";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { createProductsWorkflow } from "@medusajs/medusa/core-flows";
import { BOOKING_MODULE, type BookingModuleService, type VisitShape } from "../modules/booking";
import { PRODUCER_MODULE } from "../modules/producer";
import type { Shop } from "./a-shop";

export interface KindGiven {
  /** đồng */
  price: number;
  /** One place, unless said otherwise. */
  seats?: number;
  accompanied?: boolean;
  /** For stays: how many rooms there are of it, and for how many each. */
  rooms?: number;
  sleeps?: number;
}

export interface ExperienceGiven {
  title?: string;
  /** By their name; an adult for 300,000 ₫ and a child for 150,000 ₫, unless said otherwise. */
  kinds?: Record<string, KindGiven>;
  shape?: VisitShape;
  ladder?: LadderStep[];
  party?: { min: number; max: number };
  cutoff_minutes?: number;
  minimum?: { seats: number; decided_hours_before: number };
}

const FREE_THEN_HALF: LadderStep[] = [
  { hours_before: 48, refund_percent: 100 },
  { hours_before: 24, refund_percent: 50 },
];

export interface ExperienceMade {
  id: string;
  product_id: string;
  handle: string;
  /** Variants by the name of their kind. */
  kinds: Record<string, string>;
}

/** A visit on display with its tickets' prices, and no departure yet. */
export async function anExperienceOf(
  container: MedusaContainer,
  shop: Shop,
  producer: { id: string },
  given: ExperienceGiven = {},
): Promise<ExperienceMade> {
  const title = given.title ?? "Chèo kayak vịnh Lan Hạ";
  const kinds = given.kinds ?? { adult: { price: 300_000 }, child: { price: 150_000, accompanied: true } };
  const names = Object.keys(kinds);
  const { result } = await createProductsWorkflow(container).run({
    input: {
      products: [
        {
          title,
          handle: slugify(title),
          status: "published",
          metadata: { set_no: 26, kind: "experience" },
          sales_channels: [{ id: shop.sales_channel_id }],
          options: [{ title: "Loại", values: names }],
          variants: names.map((name) => ({
            title: name,
            options: { Loại: name },
            manage_inventory: false,
            prices: [{ currency_code: "vnd", amount: kinds[name]?.price ?? 0 }],
          })),
        },
      ],
    },
  });
  const product = result[0];
  if (!product) throw new Error("The visit could not be made.");
  await container.resolve(ContainerRegistrationKeys.LINK).create({
    [PRODUCER_MODULE]: { producer_id: producer.id },
    [Modules.PRODUCT]: { product_id: product.id },
  });
  const variants = Object.fromEntries(product.variants.map(({ title, id }) => [title ?? "", id]));
  const bookings: BookingModuleService = container.resolve(BOOKING_MODULE);
  const { id } = await bookings.createExperiences({
    product_id: product.id,
    producer_id: producer.id,
    shape: given.shape ?? "departure",
    duration_minutes: 120,
    meeting_point: "Bến Bèo, Cát Bà",
    meeting_point_en: "Bến Bèo pier, Cát Bà",
    latitude: 20.725,
    longitude: 107.055,
    languages: ["vi", "en"],
    party_min: given.party?.min ?? 1,
    party_max: given.party?.max ?? 12,
    cutoff_minutes: given.cutoff_minutes ?? 60,
    includes: { vi: ["áo phao"], en: ["life vests"] },
    bring: { vi: ["đồ bơi"] },
    accessibility: { vi: "Lên xuống thuyền có bậc.", en: "Steps into the boat." },
    ladder: (given.ladder ?? FREE_THEN_HALF) as unknown as Record<string, unknown>,
    minimum_seats: given.minimum?.seats ?? null,
    decided_hours_before: given.minimum?.decided_hours_before ?? null,
  });
  await bookings.createTicketKinds(
    names.map((name, place) => ({
      experience_id: id,
      variant_id: variants[name] ?? "",
      seats: given.shape === "stay" ? 0 : (kinds[name]?.seats ?? 1),
      accompanied: kinds[name]?.accompanied ?? false,
      place,
    })),
  );
  const units = names.flatMap((name) =>
    Array.from({ length: kinds[name]?.rooms ?? 0 }, (_, room) => ({
      experience_id: id,
      variant_id: variants[name] ?? "",
      name: `${name} ${room + 1}`,
      sleeps: kinds[name]?.sleeps ?? 2,
    })),
  );
  if (units.length) await bookings.createUnits(units);
  return { id, product_id: product.id, handle: product.handle, kinds: variants };
}
