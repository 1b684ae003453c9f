import { countNights } from "@market/ocop/booking";
import type { MedusaContainer } from "@medusajs/framework/types";
import { sqlOf } from "./database";
import type { StayOfLine } from "./line-visit";

/** Which experience a departure is one of; null when there is no such departure. */
export async function departureExperience(container: MedusaContainer, id: string): Promise<string | null> {
  const { rows } = await sqlOf(container).raw<{ experience_id: string }>(
    "select experience_id from departure where id = ? and deleted_at is null",
    [id],
  );
  return rows[0]?.experience_id ?? null;
}

/** For how many the smallest room of a kind is; none where there are no rooms of it. */
export async function bedsOf(container: MedusaContainer, variantId: string): Promise<number> {
  const { rows } = await sqlOf(container).raw<{ sleeps: number | null }>(
    "select min(sleeps) as sleeps from unit where variant_id = ? and deleted_at is null",
    [variantId],
  );
  return rows[0]?.sleeps ?? 0;
}

/** A line of a stay counts rooms times nights. */
export function roomsOf({ arrive, leave }: StayOfLine, quantity: number): number {
  return quantity / countNights(arrive, leave);
}
