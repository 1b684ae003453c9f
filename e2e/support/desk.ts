import type {
  AddVisitBody,
  Basket,
  BasketAnswer,
  Booking,
  BookingsAnswer,
  ListingAnswer,
  MonthAvailability,
  ProductPage,
  PurchaseAnswer,
  Ticket,
} from "@market/store-contract";
import { post, productPage, store } from "./store";

/** The host that the demonstration's seed makes. */
export const host = { email: "quay@demo.ocop", password: "demo-ocop-2026" };

/** The tests' own day. */
export const TODAY = (process.env.CLOCK ?? new Date().toISOString()).slice(0, 10);

export interface BookedToday {
  title: string;
  departure: string;
  tickets: Ticket[];
}

/** Somebody has booked two places on what still goes today. */
export async function bookedForToday(): Promise<BookedToday> {
  const { page, departure } = await goesToday();
  const [adult] = page.experience?.tickets.filter(({ seats, price }) => seats === 1 && price) ?? [];
  if (!adult) throw new Error(`${page.title} has no ticket for one.`);
  const tickets = [{ variant_id: adult.variant_id, quantity: 2 }];
  const [booking] = await booked({ departure_id: departure, tickets });
  return { title: page.title, departure, tickets: booking?.tickets ?? [] };
}

/** Somebody books a visit, to be paid there. */
export async function booked(visit: AddVisitBody, name = "Nguyễn Thị Hoa"): Promise<Booking[]> {
  const { basket } = await post<BasketAnswer>("/store/baskets", {});
  const taken = await post<{ basket: Basket }>(`/store/baskets/${basket.id}/visits`, visit);
  const { purchase, key } = await post<PurchaseAnswer>(`/store/baskets/${basket.id}/place`, {
    locale: "vi",
    contact: { name, phone: "0912 345 678" },
    delivery: {},
    payment: "cash_on_delivery",
    expected_total: taken.basket.subtotal - taken.basket.discount,
  });
  const { bookings } = await store<BookingsAnswer>(`/store/purchases/${purchase.id}/bookings`, {
    headers: { "x-purchase-key": key ?? "" },
  });
  return bookings;
}

async function goesToday(): Promise<{ page: ProductPage; departure: string }> {
  const { items } = await store<ListingAnswer>("/store/listing?kind=experience&per_page=48&sort=newest");
  for (const { handle } of items) {
    const { days } = await store<MonthAvailability>(
      `/store/experiences/${handle}/availability?month=${TODAY.slice(0, 7)}&party=2`,
    ).catch(() => ({ days: [] }));
    const open = days
      .find(({ day }) => day === TODAY)
      ?.departures.find(({ state }) => state === "open" || state === "few_left");
    if (open) return { page: await productPage(handle), departure: open.id };
  }
  throw new Error("nothing can be booked for today any more");
}
