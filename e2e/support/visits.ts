import type {
  Experience,
  ListingAnswer,
  MonthAvailability,
  ProductPage,
  TicketKind,
} from "@market/store-contract";
import type { TestInfo } from "@playwright/test";
import { isNamed } from "./goods";
import type { Language } from "./language";
import { placeOf } from "./own-goods";
import { productPage, store } from "./store";

export interface Visit {
  handle: string;
  title: string;
  producer: string;
  experience: Experience;
  adult: TicketKind & { price: number };
  child: TicketKind & { price: number };
  /** Days that can be booked for three; others in each browser and language, so that tests do not meet. */
  days: [string, string];
}

/** The tests' own day, and far enough ahead that cancelling costs nothing. */
const FROM = Date.parse(`${(process.env.CLOCK ?? new Date().toISOString()).slice(0, 10)}T00:00:00Z`);
const DAYS_LATER = 20;
const PARTY = 3;

/** A visit by its hour, booked at once, with tickets for grown-ups and children. @param info of a test that books; none: it only looks */
export async function aVisit(language: Language, info?: TestInfo): Promise<Visit> {
  const { place, places } = info ? placeOf(info, language) : { place: 0, places: 1 };
  const { items } = await store<ListingAnswer>("/store/listing?kind=experience&per_page=48&sort=newest");
  for (const { handle } of items.sort((a, b) => (a.handle < b.handle ? -1 : 1))) {
    const page = await productPage(handle, language);
    const kinds = kindsOf(page);
    if (!kinds) continue;
    const days = await openDays(handle, 2 * places);
    const [first, second] = days.slice(2 * place);
    if (first && second) return { ...kinds, handle, title: page.title, days: [first, second] };
  }
  throw new Error("no visit in the shop takes grown-ups and children, on enough days");
}

function kindsOf(page: ProductPage): Pick<Visit, "experience" | "adult" | "child" | "producer"> | null {
  const { experience, producer } = page;
  if (
    experience?.shape !== "departure" ||
    experience.on_request ||
    experience.minimum ||
    !producer ||
    !isNamed(producer)
  )
    return null;
  if (experience.party.min > 1 || experience.party.max < PARTY) return null;
  const [adult, child] = experience.tickets.filter(({ seats, price }) => seats === 1 && price);
  if (!adult?.price || !child?.price) return null;
  return {
    experience,
    producer: producer.name,
    adult: { ...adult, price: adult.price },
    child: { ...child, price: child.price },
  };
}

async function openDays(handle: string, count: number): Promise<string[]> {
  const open: string[] = [];
  const first = new Date(FROM + DAYS_LATER * 86_400_000).toISOString().slice(0, 10);
  for (let month = 0; month < 6 && open.length < count; month++) {
    const named = new Date(Date.UTC(Number(first.slice(0, 4)), Number(first.slice(5, 7)) - 1 + month, 1));
    const { days } = await store<MonthAvailability>(
      `/store/experiences/${handle}/availability?month=${named.toISOString().slice(0, 7)}&party=${PARTY}`,
    );
    open.push(...days.filter(({ day, state }) => day >= first && state === "open").map(({ day }) => day));
  }
  return open;
}
