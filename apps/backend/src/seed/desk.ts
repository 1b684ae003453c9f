import type { MedusaContainer } from "@medusajs/framework/types";
import { addMember } from "../members";
import { BOOKING_MODULE, type BookingModuleService } from "../modules/booking";
import { DESK_MODULE, type DeskModuleService } from "../modules/desk";

/** Made up, and marked so; printed by the start script and the README. */
const PEOPLE = [
  { name: "Người đón khách (ví dụ)", email: "quay@demo.ocop", role: "staff" },
  // Sees what staff does not: money, shares, members.
  { name: "Chủ cơ sở (ví dụ)", email: "chu@demo.ocop", role: "owner" },
] as const;
/** Only ever made together with demo data. */
const PASSWORD = "demo-ocop-2026";

/** Somebody who welcomes the visitors of every host of the demonstration, and somebody who owns them all; written once. */
export async function openDemoDesk(container: MedusaContainer): Promise<void> {
  const bookings: BookingModuleService = container.resolve(BOOKING_MODULE);
  const visits = await bookings.listExperiences({}, { take: null, select: ["id", "producer_id"] });
  const hosts = new Set(visits.map(({ producer_id }) => producer_id));
  for (const person of PEOPLE) {
    const done = await producersOf(container, person.email);
    for (const producerId of hosts) {
      if (done.has(producerId)) continue;
      await addMember(container, producerId, { ...person, phone: null, password: PASSWORD, demo: true });
    }
  }
}

async function producersOf(container: MedusaContainer, email: string): Promise<Set<string>> {
  const desks: DeskModuleService = container.resolve(DESK_MODULE);
  const [member] = await desks.listProducerMembers({ email }, { take: 1 });
  const memberships = member ? await desks.listProducerMemberships({ member_id: member.id }) : [];
  return new Set(memberships.map(({ producer_id }) => producer_id));
}
