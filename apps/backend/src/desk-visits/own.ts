import type { MedusaContainer } from "@medusajs/framework/types";
import { sqlOf } from "../booking/database";
import { Refusal } from "../refusal";

export type VisitThing = "experience" | "departure";

const OWN: Record<VisitThing, string> = {
  experience: "select id from experience where id = :id and producer_id = :producer and deleted_at is null",
  departure: `
    select d.id from departure d
    join experience e on e.id = d.experience_id and e.producer_id = :producer and e.deleted_at is null
    where d.id = :id and d.deleted_at is null`,
};

/**
 * What is another producer's is answered as what is not there.
 * @throws Refusal 404 `no_such_experience`, `no_such_departure`
 */
export async function refuseStrange(
  container: MedusaContainer,
  thing: VisitThing,
  producer: string,
  id: string,
): Promise<void> {
  const { rows } = await sqlOf(container).raw(OWN[thing], { id, producer });
  if (!rows.length) throw new Refusal(404, `no_such_${thing}`, `There is no such ${thing}.`);
}
