import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { Refusal, refuseFields } from "../refusal";
import { type ChangeBody, factsFault, type OpenBody } from "./bodies";
import { bookingsOf, knownExperience } from "./known";

/** Set 26 of Decision 148/QĐ-TTg: community tourism. */
const TOURISM_SET = 26;

/**
 * Makes a product of set 26 one that can be booked, once its tickets and schedules or rooms are told. Its producer is the product's.
 * @throws Refusal 422 `unknown_product`, `not_tourism`, `no_producer`; 409 `already_an_experience`
 */
export async function openExperience(container: MedusaContainer, body: OpenBody): Promise<string> {
  refuseFault(body);
  const product = await productOf(container, body.product_id);
  if (!product) throw refuseFields([{ field: "product_id", code: "unknown_product" }]);
  if (product.set_no !== TOURISM_SET) throw refuseFields([{ field: "product_id", code: "not_tourism" }]);
  if (!product.producer_id) throw refuseFields([{ field: "product_id", code: "no_producer" }]);
  const bookings = bookingsOf(container);
  const [there] = await bookings.listExperiences({ product_id: body.product_id }, { take: 1 });
  if (there) {
    throw new Refusal(409, "already_an_experience", "This product can be booked already: change it instead.");
  }
  const { id } = await bookings.createExperiences({
    ...asStored(body),
    product_id: body.product_id,
    shape: body.shape,
    meeting_point: body.meeting_point,
    languages: body.languages,
    party_max: body.party_max,
    ladder: stored(body.ladder),
    producer_id: product.producer_id,
  });
  return id;
}

/** What is booked stays as it was agreed: a booking has its own ladder and times. */
export async function changeExperience(
  container: MedusaContainer,
  id: string,
  change: ChangeBody,
): Promise<void> {
  const now = await knownExperience(container, id);
  refuseFault({ ...now, ...change } as ChangeBody);
  await bookingsOf(container).updateExperiences({ id, ...asStored(change) });
}

function refuseFault(known: ChangeBody): void {
  const fault = factsFault(known);
  if (fault) throw refuseFields([fault]);
}

function asStored({ ladder, includes, bring, accessibility, weather, ...plain }: ChangeBody) {
  return {
    ...plain,
    ...(ladder && { ladder: stored(ladder) }),
    ...(includes !== undefined && { includes }),
    ...(bring !== undefined && { bring }),
    ...(accessibility !== undefined && { accessibility }),
    ...(weather !== undefined && { weather }),
  };
}

/** A model of JSON takes records; a ladder is a list of them. */
function stored(list: unknown): Record<string, unknown> {
  return list as Record<string, unknown>;
}

async function productOf(container: MedusaContainer, id: string) {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product",
    fields: ["id", "metadata", "producer.id"],
    filters: { id },
  });
  const [row] = data as unknown as Array<{
    metadata: { set_no?: unknown } | null;
    producer?: { id: string } | null;
  }>;
  return row ? { set_no: Number(row.metadata?.set_no), producer_id: row.producer?.id ?? null } : null;
}
