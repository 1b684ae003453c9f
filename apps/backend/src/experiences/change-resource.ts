import type { MedusaContainer } from "@medusajs/framework/types";
import { inOneTransaction, type Sql } from "../booking";
import { clock } from "../clock";
import { Refusal } from "../refusal";
import type { ChangeResourceBody } from "./bodies";
import { refuseBelow } from "./in-the-way";

interface Resource {
  id: string;
  name: string;
  capacity: number;
  closed: boolean;
}

/** Departures and stays that are not over and use it while more of it is in use than there is to be. */
const IN_THE_WAY = `
  with used as (
    select d.starts_at, d.ends_at from experience_resource er
    join departure d on d.experience_id = er.experience_id and d.deleted_at is null and d.state <> 'cancelled'
    where er.resource_id = :id and er.deleted_at is null and d.ends_at > :now
      and (d.taken > 0 or exists (select from hold h
        where h.departure_id = d.id and h.expires_at > :now and h.deleted_at is null))
    union
    select s.starts_at, s.ends_at from experience_resource er
    join stay s on s.experience_id = er.experience_id and s.deleted_at is null
      and (s.expires_at is null or s.expires_at > :now)
    where er.resource_id = :id and er.deleted_at is null and s.ends_at > :now
  )
  select used.starts_at, x.taken from used
  cross join lateral (select resource_taken(:id, used.starts_at, used.ends_at, null, :now) as taken) x
  where x.taken > :capacity order by used.starts_at`;

/**
 * Changes what several experiences of a producer share, under the lock of those who would use it. Closed, nobody can book anything
 * that needs it; what is booked stays, and is called off one by one.
 * @throws Refusal 404; 409 `below_taken` (values: taken, days)
 */
export async function changeResource(
  container: MedusaContainer,
  id: string,
  change: ChangeResourceBody,
): Promise<Resource> {
  return inOneTransaction(container, async (trx) => {
    // As `lock_places` does, of which this is the last part: nobody is waited for in a ring.
    const { rows } = await trx.raw<Resource>(
      "select id, name, capacity, closed from resource where id = ? and deleted_at is null for update",
      [id],
    );
    const [resource] = rows;
    if (!resource)
      throw new Refusal(404, "no_such_resource", "There is no such boat, guide or other resource.");
    const wanted = { ...resource, ...change };
    if (wanted.capacity < resource.capacity) await refuseBusier(trx, wanted);
    await trx.raw(
      "update resource set name = :name, capacity = :capacity, closed = :closed, updated_at = now() where id = :id",
      { id, name: wanted.name, capacity: wanted.capacity, closed: wanted.closed },
    );
    return wanted;
  });
}

async function refuseBusier(trx: Sql, { id, capacity }: Resource): Promise<void> {
  const { rows } = await trx.raw<{ starts_at: Date; taken: number }>(IN_THE_WAY, {
    id,
    capacity,
    now: clock.now(),
  });
  if (!rows.length) return;
  throw refuseBelow(
    "capacity",
    Math.max(...rows.map(({ taken }) => taken)),
    rows.map(({ starts_at }) => starts_at),
  );
}
