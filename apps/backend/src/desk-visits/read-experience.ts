import { addDays, addMonths, startOfDay, todayOf } from "@market/ocop";
import type {
  DeskDepartureListed,
  DeskExperience,
  DeskExperiencesAnswer,
  DeskMonthAnswer,
  DeskSchedule,
  DeskTicketKind,
} from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { DAYS_AHEAD, type DepartureListed, listDepartures } from "../booking";
import { sqlOf } from "../booking/database";
import { clock } from "../clock";
import { listExperiences } from "../experiences";
import { bookingsOf } from "../experiences/known";

const MOST_EXPERIENCES = 200;
/** Of a month; three visits a day of ten experiences are fewer. */
const MOST_DEPARTURES = 1_000;
const NEXT = 40;

/** A producer's visits, by name. */
export async function ownExperiences(
  container: MedusaContainer,
  producer_id: string,
): Promise<DeskExperiencesAnswer> {
  const asked = { producer_id, now: clock.now(), offset: 0, limit: MOST_EXPERIENCES };
  const { experiences } = await listExperiences(container, asked);
  return {
    experiences: experiences.map(({ id, product_title, shape, coming, next_at }) => ({
      id,
      title: product_title,
      shape,
      coming,
      next_at,
    })),
  };
}

/** All that goes in a month of Vietnam's calendar, called off or not. */
export async function ownMonth(
  container: MedusaContainer,
  producer_id: string,
  month = todayOf(clock).slice(0, 7),
): Promise<DeskMonthAnswer> {
  const first = `${month}-01`;
  const { departures } = await listDepartures(container, {
    from: startOfDay(first),
    to: startOfDay(addMonths(first, 1)),
    producer_id,
    offset: 0,
    limit: MOST_DEPARTURES,
  });
  return { month, departures: departures.map(departureShown) };
}

interface AboutRow {
  id: string;
  title: string;
  handle: string;
  shape: DeskExperience["shape"];
  on_sale: boolean;
}

const ABOUT = `
  select e.id, p.title, p.handle, e.shape, p.status = 'published' as on_sale
  from experience e join product p on p.id = e.product_id where e.id = ?`;

/** One that is known to be the producer's. */
export async function deskExperience(container: MedusaContainer, id: string): Promise<DeskExperience> {
  const today = todayOf(clock);
  const [about, tickets, schedules, { departures }] = await Promise.all([
    sqlOf(container).raw<AboutRow>(ABOUT, [id]),
    ticketKinds(container, id),
    bookingsOf(container).listSchedules({ experience_id: id }, { take: null, order: { created_at: "ASC" } }),
    listDepartures(container, {
      from: startOfDay(today),
      to: startOfDay(addDays(today, DAYS_AHEAD + 1)),
      experience_id: id,
      offset: 0,
      limit: NEXT,
    }),
  ]);
  return {
    ...(about.rows[0] as AboutRow),
    tickets,
    schedules: schedules.map(
      (one): DeskSchedule => ({
        id: one.id,
        rrule: one.rrule,
        times: one.times,
        season_from: one.season_from,
        season_to: one.season_to,
        except_days: one.except_days ?? [],
        capacity: one.capacity,
        until: one.until,
      }),
    ),
    departures: departures.map(departureShown),
  };
}

/** The price that everybody pays; those of price lists are the office's. */
const KINDS = `
  select k.variant_id, v.title, k.seats, k.accompanied,
    (select price.amount::float8 from product_variant_price_set s
      join price on price.price_set_id = s.price_set_id and price.deleted_at is null and price.price_list_id is null
        and price.currency_code = 'vnd' and price.min_quantity is null and coalesce(price.rules_count, 0) = 0
      where s.variant_id = v.id and s.deleted_at is null limit 1) as price
  from ticket_kind k
  join product_variant v on v.id = k.variant_id and v.deleted_at is null
  where k.experience_id = ? and k.deleted_at is null
  order by k.place, k.id`;

export async function ticketKinds(container: MedusaContainer, id: string): Promise<DeskTicketKind[]> {
  return (await sqlOf(container).raw<DeskTicketKind>(KINDS, [id])).rows;
}

export function departureShown({
  product_title,
  producer_name,
  ...departure
}: DepartureListed): DeskDepartureListed {
  return { ...departure, title: product_title };
}
