import { randomUUID } from "node:crypto";
import { askDatabase } from "@market/local-services";

/** A visit on display whose places are its own: no boat shared with others, and a ticket that takes one place. */
const VISIT = `
  select e.id, k.variant_id from experience e
  join ticket_kind k on k.experience_id = e.id and k.seats = 1 and not k.accompanied and k.deleted_at is null
  join product p on p.id = e.product_id and p.status = 'published' and p.deleted_at is null
  where e.shape = 'departure' and e.party_min = 1 and e.answer_hours is null and e.minimum_seats is null and e.deleted_at is null
    and not exists (select from experience_resource r where r.experience_id = e.id and r.deleted_at is null)
  order by e.id, k.place limit 1`;

/** Ten weeks ahead, each a second later: a departure is one by its visit and its start. */
const DEPARTURE = `
  insert into departure (id, experience_id, starts_at, ends_at, capacity)
  select $1, $2, t.at, t.at + interval '2 hours', $3::int
  from (select greatest(date_trunc('day', now()) + interval '10 weeks',
    coalesce(max(starts_at) filter (where id like 'dep_bench_%'), '-infinity')) + interval '1 second' as at
    from departure where experience_id = $2) t`;

/**
 * The visit that is booked in all of this, and departures of it as they are needed.
 * @param {string} url of the database
 */
export async function openVisit(url) {
  const [visit] = await askDatabase(url, VISIT);
  if (!visit) throw new Error("The database has no visit whose places are its own: is it seeded?");
  return {
    variant: visit.variant_id,
    departure: async (places) => {
      const id = `dep_bench_${randomUUID()}`;
      await askDatabase(url, DEPARTURE, [id, visit.id, places]);
      return id;
    },
    standing: async (id) => {
      const [row] = await askDatabase(url, "select taken, capacity from departure where id = $1", [id]);
      return row;
    },
  };
}
