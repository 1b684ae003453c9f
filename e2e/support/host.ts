import type {
  Experience,
  ListingAnswer,
  MonthAvailability,
  ProductPage,
  TicketKind,
} from "@market/store-contract";
import { booked, TODAY } from "./desk";
import { atTheOffice } from "./officer";
import { productPage, store } from "./store";

/** Far from the days on which other tests book. */
const DAYS_LATER = 60;

interface Visit {
  page: ProductPage;
  experience: Experience;
  ticket: TicketKind;
}

async function visitWhere(fits: (experience: Experience) => boolean): Promise<Visit> {
  const { items } = await store<ListingAnswer>("/store/listing?kind=experience&per_page=48&sort=newest");
  for (const { handle } of items) {
    const page = await productPage(handle);
    const { experience } = page;
    const ticket = experience?.tickets.find(({ price }) => price);
    if (experience && ticket && fits(experience)) return { page, experience, ticket };
  }
  throw new Error("the shop has no such visit");
}

/** Somebody asks a host for one place, some weeks ahead. */
export async function askedBy(name: string): Promise<{ title: string }> {
  const { page, ticket } = await visitWhere(({ on_request }) => on_request !== null);
  const month = new Date(Date.parse(TODAY) + DAYS_LATER * 86_400_000).toISOString().slice(0, 7);
  const { days } = await store<MonthAvailability>(
    `/store/experiences/${page.handle}/availability?month=${month}&party=1`,
  );
  const open = days.flatMap(({ departures }) => departures).find(({ state }) => state === "open");
  const tickets = [{ variant_id: ticket.variant_id, quantity: 1 }];
  await booked({ departure_id: open?.id ?? "", tickets }, name);
  return { title: page.title };
}

/** Two guests sleep in a house tonight; the office lets them book so late. */
export async function sleepsTonight(name: string): Promise<{ experience: string; day: string }> {
  const { experience, ticket } = await visitWhere(({ shape }) => shape === "stay");
  await atTheOffice(`/admin/experiences/${experience.id}`, { cutoff_minutes: 0 });
  const leave = new Date(Date.parse(TODAY) + 86_400_000).toISOString().slice(0, 10);
  const stay = { variant_id: ticket.variant_id, arrive: TODAY, leave, rooms: 1, guests: 2 };
  await booked({ stay }, name);
  return { experience: experience.id, day: TODAY };
}
