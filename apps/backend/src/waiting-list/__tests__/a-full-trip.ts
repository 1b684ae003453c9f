import type { BasketAnswer } from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import type { AxiosInstance } from "axios";
import { offerPlaces } from "../../booking";
import { aTrip, only, type Trip } from "../../booking/__tests__/a-trip";
import { sqlOf } from "../../booking/database";
import { waitingToken } from "..";

export interface Entry {
  id: string;
  phone: string;
  seats: number;
  state: string;
  offer_until: Date | null;
}

interface Bought {
  purchase: { id: string; key: string };
  booking: { id: string; total: number };
}

/** All ten places of a trip bought, in bookings of so many, and people who wait for them. */
export async function aFullTrip(container: MedusaContainer, api: AxiosInstance, ...parties: number[]) {
  const t = await aTrip(container, api);
  const bought: Bought[] = [];
  for (const adult of parties) {
    const basket = await t.shopper.takesABasket();
    await t.takesPlaces(basket, t.trip, { adult });
    const purchase = await t.buys(basket);
    bought.push({ purchase, booking: only(await t.bookings(purchase.id, purchase.key)) });
  }
  const token = (id = "") => waitingToken(container, id);
  const entries = async (): Promise<Entry[]> =>
    (await sqlOf(container).raw<Entry>("select * from waiting_entry order by created_at, id")).rows;
  return {
    ...t,
    bought,
    token,
    entries,
    states: async () => (await entries()).map(({ state }) => state),
    waits: waiter(t),
    cancels: async (which: number) => {
      await cancel(t, bought[which]);
      await offerPlaces(container);
    },
    /** Puts tickets into a basket by the link of an offer. */
    takes: async (id: string | undefined, adult: number, basket?: string) => {
      const basket_id = basket ?? (await t.shopper.takesABasket());
      const tickets = [{ variant_id: t.kayak.kinds.adult, quantity: adult }];
      return t.shopper.send<BasketAnswer>("POST", `/store/waiting/${token(id)}/take`, { basket_id, tickets });
    },
    /** Somebody on the list of whom no event tells. */
    waitsUnheard: () =>
      sqlOf(container).raw(
        `insert into waiting_entry (id, departure_id, seats, name, phone) values ('wait_1', ?, 1, 'Chờ', '+84911111111')`,
        [t.trip],
      ),
  };
}

const waiter =
  (t: Trip) =>
  (phone: string, seats = 1, more = {}) =>
    t.shopper.send("POST", `/store/experiences/${t.kayak.handle}/waiting`, {
      departure_id: t.trip,
      seats,
      name: "Lê Văn Chờ",
      phone,
      locale: "vi",
      ...more,
    });

async function cancel(t: Trip, bought: Bought | undefined): Promise<void> {
  if (!bought) throw new Error("There is no such booking.");
  const { purchase, booking } = bought;
  const { status } = await t.change(purchase, booking.id, "cancel", { refund: booking.total });
  if (status !== 200) throw new Error(`The booking was not cancelled: ${status}.`);
}
