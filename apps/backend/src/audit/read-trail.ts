import type { TrailAnswer, TrailEntry } from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { sqlOf } from "../booking/database";

export interface TrailFilter {
  producer_id?: string;
  /** A part of the name that somebody had when they did it, or of the producer's. */
  person?: string;
  producer?: string;
  /** The whole name of a deed, or its beginning: `order` for all that begin with `order.`. */
  deed?: string;
  /** Days by Vietnam's calendar, both included. */
  from?: string;
  to?: string;
  limit: number;
  offset: number;
}

interface Row {
  id: string;
  at: Date;
  actor_type: TrailEntry["actor"]["type"];
  actor_id: string;
  actor_name: string;
  producer_id: string | null;
  producer_name: string | null;
  deed: string;
  object_type: string;
  object_id: string;
  details: Record<string, unknown> | null;
  whole: number;
}

const TRAIL = `
  select e.id, e.at, e.actor_type, e.actor_id, e.actor_name, e.producer_id, p.name as producer_name, e.deed,
    e.object_type, e.object_id, e.details, (count(*) over ())::int as whole
  from audit_entry e left join producer p on p.id = e.producer_id
  where (:producer_id::text is null or e.producer_id = :producer_id)
    and (:person::text is null or e.actor_name ilike :person)
    and (:producer::text is null or p.name ilike :producer)
    and (:deed::text is null or e.deed = :deed or e.deed like :deeds)
    and (:from::text is null or e.at >= (:from::text || 'T00:00:00+07')::timestamptz)
    and (:to::text is null or e.at < (:to::text || 'T00:00:00+07')::timestamptz + interval '1 day')
  order by e.at desc, e.id desc
  limit :limit offset :offset`;

/** Who did what, the latest first. */
export async function readTrail(container: MedusaContainer, filter: TrailFilter): Promise<TrailAnswer> {
  const { rows } = await sqlOf(container).raw<Row>(TRAIL, {
    producer_id: filter.producer_id ?? null,
    person: within(filter.person),
    producer: within(filter.producer),
    deed: filter.deed ?? null,
    deeds: filter.deed ? `${escaped(filter.deed)}.%` : null,
    from: filter.from ?? null,
    to: filter.to ?? null,
    limit: filter.limit,
    offset: filter.offset,
  });
  return { count: rows[0]?.whole ?? 0, entries: rows.map(entryOf) };
}

function entryOf(row: Row): TrailEntry {
  return {
    id: row.id,
    at: row.at.toISOString(),
    actor: { type: row.actor_type, id: row.actor_id, name: row.actor_name },
    producer: row.producer_id ? { id: row.producer_id, name: row.producer_name ?? "" } : null,
    deed: row.deed,
    object: { type: row.object_type, id: row.object_id },
    details: row.details,
  };
}

const within = (text: string | undefined) => (text ? `%${escaped(text)}%` : null);

function escaped(text: string): string {
  return text.replace(/[\\%_]/g, "\\$&");
}
