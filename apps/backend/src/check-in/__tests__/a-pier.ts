import { randomUUID } from "node:crypto";
import type {
  Booking,
  CheckInAnswer,
  CheckInEvent,
  CheckInResult,
  DeskVisitsAnswer,
  SignedCheckInList,
} from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import type { AxiosInstance } from "axios";
import { aTrip, only } from "../../booking/__tests__/a-trip";
import { aMember } from "../../testing";

/** Ten minutes past eight on the day of the trip, which began at eight. */
export const AT_THE_PIER = "2026-12-20T01:10:00Z";

export const anEvent = (what: Omit<CheckInEvent, "id">, id: string = randomUUID()): CheckInEvent => ({
  id,
  ...what,
});

/** Two adults and a child have booked; two people of the boatman's are at the pier, one of another host elsewhere. */
export async function aPier(container: MedusaContainer, api: AxiosInstance) {
  const t = await aTrip(container, api);
  const books = async (take: (basket: string) => Promise<{ status: number }>) => {
    const basket = await t.shopper.takesABasket();
    const { status } = await take(basket);
    if (status !== 200) throw new Error(`Places were refused with ${status}.`);
    const purchase = await t.buys(basket);
    return { purchase, booking: only(await t.bookings(purchase.id, purchase.key)) };
  };
  const { purchase, booking } = await books((basket) => t.takesPlaces(basket));
  const binh = await aMember(container, api, t.boatman);
  const chi = await aMember(container, api, t.boatman, { name: "Bùi Thị Chi" });
  const stranger = await aMember(container, api, t.puppeteer, { name: "Trần Quý" });
  type Member = typeof binh;
  const { send } = t.shopper;
  const lets = (member: Member, visit: object, ...events: CheckInEvent[]) =>
    send<CheckInAnswer>("POST", "/producer/check-in", { ...visit, events }, member.headers);
  return {
    ...t,
    books,
    purchase,
    booking,
    binh,
    chi,
    stranger,
    lets,
    /** At the trip's departure, by Bình unless said otherwise. */
    scans: async (
      what: Omit<CheckInEvent, "id">,
      { by = binh, id, visit = { departure_id: t.trip } }: { by?: Member; id?: string; visit?: object } = {},
    ): Promise<CheckInResult> => {
      const { status, body } = await lets(by, visit, anEvent(what, id));
      const [result] = body.results ?? [];
      if (!result) throw new Error(`The scan was refused with ${status} ${body.code}.`);
      return result;
    },
    undoes: (event_id: string, by = binh) =>
      send("POST", "/producer/check-in/undo", { event_id }, by.headers),
    list: (query: string, by = binh) =>
      send<SignedCheckInList>("GET", `/producer/check-in/list?${query}`, undefined, by.headers),
    departures: async (by = binh, day = "2026-12-20") =>
      (await send<DeskVisitsAnswer>("GET", `/producer/departures?day=${day}`, undefined, by.headers)).body
        .visits,
    asBooked: async (): Promise<Booking> => only(await t.bookings(purchase.id, purchase.key)),
  };
}
