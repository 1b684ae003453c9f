import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { Refusal, refuseFields } from "../refusal";
import type { ResourceBody, RoomBody, TicketsBody, UsesBody } from "./bodies";
import { bookingsOf, knownExperience } from "./known";

/** Replaces the kinds of tickets, in the order in which they are shown. Tickets sold keep the places they were sold with. */
export async function setTickets(
  container: MedusaContainer,
  id: string,
  { tickets }: TicketsBody,
): Promise<void> {
  const experience = await knownExperience(container, id);
  await refuseStrangers(
    container,
    experience.product_id,
    tickets.map(({ variant_id }, at) => ({ field: `tickets.${at}.variant_id`, variant_id })),
  );
  const wanted = new Map(tickets.map((ticket, place) => [ticket.variant_id, { ...ticket, place }]));
  if (wanted.size < tickets.length) throw refuseFields([{ field: "tickets", code: "named_twice" }]);
  const bookings = bookingsOf(container);
  const known = await bookings.listTicketKinds({ experience_id: id }, { take: null });
  const there = new Map(known.map((kind) => [kind.variant_id, kind.id]));
  const gone = known.filter(({ variant_id }) => !wanted.has(variant_id)).map((kind) => kind.id);
  const changed = [...wanted.values()].flatMap(({ variant_id, ...rest }) => {
    const kind = there.get(variant_id);
    return kind ? [{ id: kind, ...rest }] : [];
  });
  const added = [...wanted.values()].filter(({ variant_id }) => !there.has(variant_id));
  if (gone.length) await bookings.softDeleteTicketKinds(gone);
  if (changed.length) await bookings.updateTicketKinds(changed);
  if (added.length) await bookings.createTicketKinds(added.map((one) => ({ ...one, experience_id: id })));
}

/** A room of a homestay, sold as one of the product's variants. */
export async function addRoom(container: MedusaContainer, id: string, room: RoomBody): Promise<string> {
  const experience = await knownExperience(container, id);
  if (experience.shape !== "stay") throw new Refusal(409, "not_a_stay", "Only a stay has rooms.");
  const variant = { field: "variant_id", variant_id: room.variant_id };
  await refuseStrangers(container, experience.product_id, [variant]);
  return (await bookingsOf(container).createUnits({ ...room, experience_id: id })).id;
}

/** A boat, a guide, beds: what several experiences of a producer use. */
export async function addResource(container: MedusaContainer, resource: ResourceBody): Promise<string> {
  return (await bookingsOf(container).createResources(resource)).id;
}

/** Replaces what an experience uses. Its producer's own things only. */
export async function setUses(container: MedusaContainer, id: string, { uses }: UsesBody): Promise<void> {
  const { producer_id } = await knownExperience(container, id);
  const bookings = bookingsOf(container);
  const resource_id = uses.map((use) => use.resource_id);
  if (new Set(resource_id).size < uses.length) throw refuseFields([{ field: "uses", code: "named_twice" }]);
  const own = await bookings.listResources({ id: resource_id, producer_id }, { take: null });
  const known = new Set(own.map((one) => one.id));
  const strange = uses.findIndex((use) => !known.has(use.resource_id));
  if (strange >= 0) throw refuseFields([{ field: `uses.${strange}.resource_id`, code: "unknown_resource" }]);
  const before = await bookings.listExperienceResources({ experience_id: id }, { take: null });
  if (before.length) await bookings.deleteExperienceResources(before.map((one) => one.id));
  if (uses.length) {
    await bookings.createExperienceResources(uses.map((use) => ({ ...use, experience_id: id })));
  }
}

async function refuseStrangers(
  container: MedusaContainer,
  product_id: string,
  named: Array<{ field: string; variant_id: string }>,
): Promise<void> {
  const variants = await container
    .resolve(Modules.PRODUCT)
    .listProductVariants({ product_id }, { take: null, select: ["id"] });
  const own = new Set(variants.map(({ id }) => id));
  const strange = named.filter(({ variant_id }) => !own.has(variant_id));
  if (strange.length) {
    throw refuseFields(strange.map(({ field }) => ({ field, code: "variant_of_another" })));
  }
}
