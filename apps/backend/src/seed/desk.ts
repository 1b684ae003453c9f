import type { MedusaContainer } from "@medusajs/framework/types";
import { addMember } from "../members";
import { BOOKING_MODULE, type BookingModuleService } from "../modules/booking";
import { DESK_MODULE, type DeskModuleService } from "../modules/desk";

const EMAIL = "quay@demo.ocop";
/** Printed by the start script and the README: only ever made together with demo data. */
const PASSWORD = "demo-ocop-2026";

/** Somebody made up who welcomes the visitors of every host of the demonstration; written once. */
export async function openDemoDesk(container: MedusaContainer): Promise<void> {
  const bookings: BookingModuleService = container.resolve(BOOKING_MODULE);
  const desks: DeskModuleService = container.resolve(DESK_MODULE);
  const visits = await bookings.listExperiences({}, { take: null, select: ["id", "producer_id"] });
  const [member] = await desks.listProducerMembers({ email: EMAIL }, { take: 1 });
  const memberships = member ? await desks.listProducerMemberships({ member_id: member.id }) : [];
  const done = new Set(memberships.map(({ producer_id }) => producer_id));
  for (const producerId of new Set(visits.map(({ producer_id }) => producer_id))) {
    if (done.has(producerId)) continue;
    await addMember(container, producerId, {
      name: "Người đón khách (ví dụ)",
      email: EMAIL,
      phone: null,
      role: "staff",
      password: PASSWORD,
      demo: true,
    });
  }
}
