import { startOfDay } from "@market/ocop";
import type { MedusaContainer } from "@medusajs/framework/types";
import { BOOKING_MODULE, type BookingModuleService, type ResourceUse } from "../../modules/booking";
import { sqlOf } from "../database";

let number = 0;
const next = (what: string) => {
  number += 1;
  return `${what}_${number}`;
};

export const HOUR_MS = 3_600_000;

/** A time of day in Vietnam. */
export function at(day: string, hours: number): Date {
  return new Date(startOfDay(day).getTime() + hours * HOUR_MS);
}

export const bookingsIn = (container: MedusaContainer): BookingModuleService =>
  container.resolve(BOOKING_MODULE);

/** A visit without a product: enough for whatever counts places. */
export async function anExperience(
  container: MedusaContainer,
  given: {
    shape?: "departure" | "stay";
    cutoff_minutes?: number;
    duration_minutes?: number;
    producer_id?: string;
  } = {},
): Promise<string> {
  const made = await bookingsIn(container).createExperiences({
    product_id: next("prod"),
    producer_id: given.producer_id ?? "pdr_1",
    shape: given.shape ?? "departure",
    meeting_point: "Bến Bèo",
    languages: ["vi"],
    party_max: 20,
    cutoff_minutes: given.cutoff_minutes ?? 0,
    duration_minutes: given.duration_minutes ?? 120,
    ladder: [{ hours_before: 48, refund_percent: 100 }] as unknown as Record<string, unknown>,
  });
  return made.id;
}

/** One start of an experience, made for it where none is given. */
export async function aDeparture(
  container: MedusaContainer,
  given: {
    experience?: string;
    seats?: number;
    starts_at?: Date;
    hours?: number;
    cutoff_minutes?: number;
  } = {},
): Promise<string> {
  const starts_at = given.starts_at ?? at("2026-12-20", 8);
  const experience_id = given.experience ?? (await anExperience(container, given));
  const made = await bookingsIn(container).createDepartures({
    experience_id,
    starts_at,
    ends_at: new Date(starts_at.getTime() + (given.hours ?? 2) * HOUR_MS),
    capacity: given.seats ?? 20,
  });
  return made.id;
}

/** What several experiences share. */
export async function aResource(
  container: MedusaContainer,
  given: { capacity: number; per: ResourceUse; of: string[] },
): Promise<string> {
  const { id } = await bookingsIn(container).createResources({
    producer_id: "pdr_1",
    name: "Thuyền",
    capacity: given.capacity,
  });
  await bookingsIn(container).createExperienceResources(
    given.of.map((experience_id) => ({ experience_id, resource_id: id, per: given.per })),
  );
  return id;
}

/** A homestay with rooms of one kind. */
export async function aHomestay(
  container: MedusaContainer,
  given: { rooms: number; sleeps?: number } = { rooms: 1 },
): Promise<{ experience: string; variant: string }> {
  const experience = await anExperience(container, { shape: "stay" });
  const variant = next("variant");
  await bookingsIn(container).createTicketKinds({ experience_id: experience, variant_id: variant, seats: 0 });
  await bookingsIn(container).createUnits(
    Array.from({ length: given.rooms }, (_, room) => ({
      experience_id: experience,
      variant_id: variant,
      name: `Phòng ${room + 1}`,
      sleeps: given.sleeps ?? 2,
    })),
  );
  return { experience, variant };
}

/** Places that baskets keep at an instant. */
export async function heldOn(container: MedusaContainer, departureId: string, now: Date): Promise<number> {
  const { rows } = await sqlOf(container).raw<{ seats: number }>(
    "select coalesce(sum(seats), 0)::int as seats from hold where departure_id = ? and expires_at > ?",
    [departureId, now],
  );
  return rows[0]?.seats ?? 0;
}

export async function leftOn(container: MedusaContainer, departureId: string, now: Date): Promise<number> {
  const { rows } = await sqlOf(container).raw<{ left: number }>(`select places_left(?, null, ?) as "left"`, [
    departureId,
    now,
  ]);
  return rows[0]?.left ?? 0;
}
