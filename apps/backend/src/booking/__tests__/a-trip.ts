import type { Basket, Booking, BookingsAnswer, PlaceBody, PurchaseOrder } from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import type { AxiosInstance } from "axios";
import { aMarket } from "../../purchase/__tests__/a-market";
import { anExperienceOf, aProducer } from "../../testing";
import { sqlOf } from "../database";
import { aDeparture, at } from "./a-visit";

/** Ten in the morning of 28 November in Vietnam. */
export const NOW = "2026-11-28T03:00:00Z";
export const minutesLater = (minutes: number) => new Date(Date.parse(NOW) + minutes * 60_000);

/** The market's goods, and two hosts with a visit each, three weeks ahead. */
export async function aTrip(container: MedusaContainer, api: AxiosInstance) {
  const market = await aMarket(container, api);
  const boatman = await aProducer(container, market.shop, { name: "Tổ du lịch Cát Bà", phone: "0912345678" });
  const puppeteer = await aProducer(container, market.shop, { name: "Phường rối Hồng Phong" });
  const kayak = await anExperienceOf(container, market.shop, boatman);
  const puppets = await anExperienceOf(container, market.shop, puppeteer, {
    title: "Múa rối nước",
    kinds: { adult: { price: 100_000 }, infant: { price: 0, seats: 0, accompanied: true } },
  });
  const trip = await aDeparture(container, {
    experience: kayak.id,
    starts_at: at("2026-12-20", 8),
    seats: 10,
  });
  const later = await aDeparture(container, {
    experience: kayak.id,
    starts_at: at("2026-12-21", 8),
    seats: 10,
  });
  const show = await aDeparture(container, {
    experience: puppets.id,
    starts_at: at("2026-12-20", 15),
    seats: 30,
  });
  const { shopper } = market;

  const visits = (basket: string, body: unknown) =>
    shopper.send<{ basket: Basket }>("POST", `/store/baskets/${basket}/visits`, body);
  const bookings = async (purchase: string, key = "") =>
    (
      await shopper.send<BookingsAnswer>("GET", `/store/purchases/${purchase}/bookings`, undefined, {
        "x-purchase-key": key,
      })
    ).body.bookings;
  return {
    ...market,
    boatman,
    puppeteer,
    kayak,
    puppets,
    trip,
    later,
    show,
    visits,
    bookings,
    /** Two adults and a child, unless said otherwise. */
    takesPlaces: (
      basket: string,
      departure_id = trip,
      tickets: Record<string, number> = { adult: 2, child: 1 },
    ) =>
      visits(basket, {
        departure_id,
        tickets: Object.entries(tickets).map(([kind, quantity]) => ({
          variant_id: kayak.kinds[kind] ?? puppets.kinds[kind] ?? kind,
          quantity,
        })),
      }),
    takesTheShow: (basket: string, quantity = 1) =>
      visits(basket, { departure_id: show, tickets: [{ variant_id: puppets.kinds.adult, quantity }] }),
    /** Bought and paid for on the spot later: its key opens it. */
    buys: async (basket: string, given: Partial<PlaceBody> = {}) => {
      const { status, body } = await shopper.places(basket, await shopper.fillsIn(basket, given));
      if (status !== 200) throw new Error(`It was not placed: ${JSON.stringify(body)}`);
      return { ...body.purchase, key: body.key ?? "" };
    },
    change: (
      purchase: { id: string; key: string },
      booking: string,
      what: "cancel" | "move",
      body: unknown,
    ) =>
      shopper.send<BookingsAnswer>(
        "POST",
        `/store/purchases/${purchase.id}/bookings/${booking}/${what}`,
        body,
        {
          "x-purchase-key": purchase.key,
        },
      ),
    orders: async (purchase: { id: string; key: string }): Promise<PurchaseOrder[]> =>
      (await shopper.opens(purchase.id, purchase.key)).body.purchase.orders,
  };
}

export type Trip = Awaited<ReturnType<typeof aTrip>>;

export function only(bookings: Booking[]): Booking {
  const [one] = bookings;
  if (!one || bookings.length > 1) throw new Error(`There are ${bookings.length} bookings, not one.`);
  return one;
}

export function linesOf(basket: Basket) {
  return basket.parts.flatMap(({ lines }) => lines);
}

/** Places bought, and held at an instant. */
export async function places(
  container: MedusaContainer,
  departure: string,
  now: Date,
): Promise<{ taken: number; held: number }> {
  const { rows } = await sqlOf(container).raw<{ taken: number; held: number }>(
    `select taken, (select coalesce(sum(seats), 0)::int from hold where departure_id = d.id and expires_at > ?) as held
      from departure d where id = ?`,
    [now, departure],
  );
  return rows[0] ?? { taken: -1, held: -1 };
}
