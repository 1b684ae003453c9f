import type { MedusaContainer } from "@medusajs/framework/types";
import { sqlOf } from "../booking";
import { bookingsOf, knownExperience } from "./known";

export interface ExperienceListed {
  id: string;
  product_id: string;
  product_title: string;
  producer_id: string;
  producer_name: string;
  shape: "departure" | "stay";
  /** Open departures from now on. */
  coming: number;
  next_at: string | null;
}

const LIST = `
  select e.id, e.product_id, p.title as product_title, e.producer_id, m.name as producer_name, e.shape,
    c.coming, c.next_at, cast(count(*) over () as int) as count
  from experience e
  join product p on p.id = e.product_id and p.deleted_at is null
  join producer m on m.id = e.producer_id
  cross join lateral (select count(*)::int as coming, min(d.starts_at) as next_at from departure d
    where d.experience_id = e.id and d.starts_at > :now and d.state = 'open' and d.deleted_at is null) c
  where e.deleted_at is null and (cast(:producer as text) is null or e.producer_id = :producer)
  order by p.title, e.id offset :offset limit :limit`;

export interface ExperiencesAsked {
  producer_id?: string | null;
  now: Date;
  offset: number;
  limit: number;
}

export async function listExperiences(
  container: MedusaContainer,
  { producer_id = null, ...asked }: ExperiencesAsked,
): Promise<{ experiences: ExperienceListed[]; count: number }> {
  const { rows } = await sqlOf(container).raw<ExperienceListed & { count: number }>(LIST, {
    ...asked,
    producer: producer_id,
  });
  return { experiences: rows.map(({ count, ...row }) => row), count: rows[0]?.count ?? 0 };
}

/** All that the office may change of one. */
export async function experienceForOffice(container: MedusaContainer, id: string) {
  const experience = await knownExperience(container, id);
  const bookings = bookingsOf(container);
  const [tickets, schedules, rooms, uses, resources] = await Promise.all([
    bookings.listTicketKinds({ experience_id: id }, { take: null, order: { place: "ASC" } }),
    bookings.listSchedules({ experience_id: id }, { take: null }),
    bookings.listUnits({ experience_id: id }, { take: null, order: { name: "ASC" } }),
    bookings.listExperienceResources({ experience_id: id }, { take: null }),
    bookings.listResources({ producer_id: experience.producer_id }, { take: null }),
  ]);
  return { ...experience, tickets, schedules, rooms, uses, resources };
}
