import type { AddVisitBody } from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import {
  type Chosen,
  departureExperience,
  holdFor,
  type LineVisit,
  refuseParty,
  roomsOf,
  type VisitLineHeld,
  visitKey,
} from "../booking";
import { Refusal } from "../refusal";
import { type BasketHeld, basketHeld, basketToChange, type LineHeld } from "./basket-held";
import { withBasketLock } from "./basket-lock";
import { putIn, setPieces, takeOut } from "./cart-lines";
import type { Asking } from "./fill-basket";
import { type Offer, offersOf } from "./offers";
import { type OpenBasket, openBasket } from "./open-basket";
import { readVisit, type VisitAsked } from "./visit-body";

/** Places that are kept for somebody already: see the waiting list. */
export interface OfferedPlaces {
  /** Has the basket hold them. @param seats that are wanted of them */
  take: (seats: number) => Promise<void>;
  /** The tickets did not get into the basket. */
  handBack: () => Promise<void>;
}

/**
 * Takes a visit's places for some minutes, then puts its tickets in: where the places cannot be had, nothing changes.
 * @throws Refusal 404, 409 as for taking places, 422 for tickets that may not go, and like adding goods
 */
export function addVisit(
  container: MedusaContainer,
  basketId: string,
  body: AddVisitBody,
  { locale, customerId }: Asking,
  offered?: OfferedPlaces,
): Promise<OpenBasket> {
  return withBasketLock(container, basketId, async () => {
    const basket = await basketToChange(container, basketId, customerId);
    const asked = await readVisit(container, body);
    const offers = await offersOf(container, variantsOf(basket, asked), basket.place, "vi");
    const tickets = asked.tickets.map(({ variant_id, quantity }) => {
      const offer = offers.get(variant_id);
      if (!offer?.visit) throw notForSale(variant_id);
      return { variant_id, quantity, offer };
    });
    await refuseOthers(container, asked.visit, tickets);
    const there = sameVisit(basket, asked.visit, tickets[0]?.variant_id ?? "");
    const after = added(there, tickets, asked.visit);
    if (asked.visit.departure_id) refuseParty(chosenOf(after, offers));
    await offered?.take(seatsOf(tickets));
    try {
      await holdFor(container, basketId, asked.visit, heldLines(after, offers));
    } catch (error) {
      await offered?.handBack();
      throw error;
    }
    try {
      for (const { variant_id, quantity, offer } of tickets) {
        const line = there.find((one) => one.variant_id === variant_id);
        if (line) await setPieces(container, line.id, line.quantity + quantity);
        else {
          const now = await basketHeld(container, basketId, customerId);
          await putIn(container, now, offer.seller.id, [{ offer, quantity, visit: asked.visit }]);
        }
      }
    } catch (error) {
      await offered?.handBack();
      await giveBack(
        container,
        basketId,
        asked.visit,
        heldLines(there, offers),
        tickets[0]?.variant_id ?? "",
      );
      throw error;
    }
    return openBasket(container, basketId, locale, customerId);
  });
}

/**
 * Sets a line of a visit to so many tickets, or so many nights in all its rooms, and has the basket hold as many places. Under the
 * basket's lock. Taking out always works.
 */
export async function setVisitLine(
  container: MedusaContainer,
  basket: BasketHeld,
  line: LineHeld,
  quantity: number,
): Promise<void> {
  if (!line.visit) throw new Error(`Line ${line.id} is no visit.`);
  const all = sameVisit(basket, line.visit, line.variant_id);
  const offers = await offersOf(
    container,
    all.map(({ variant_id }) => variant_id),
    basket.place,
    "vi",
  );
  const after = all.flatMap((one) => {
    if (one.id !== line.id) return [one];
    return quantity ? [{ ...one, quantity }] : [];
  });
  if (quantity > line.quantity) {
    if (!offers.get(line.variant_id)?.visit) throw notForSale(line.variant_id);
    if (line.visit.departure_id) refuseParty(chosenOf(after, offers));
  }
  if (line.visit.stay && !Number.isInteger(roomsOf(line.visit.stay, quantity))) {
    throw new Refusal(422, "fields_wrong", "A room is booked for all nights of the stay.", [
      { field: "quantity", code: "not_whole_nights" },
    ]);
  }
  if (quantity >= line.quantity) {
    await holdFor(container, basket.id, line.visit, heldLines(after, offers));
    await setPieces(container, line.id, quantity);
    return;
  }
  // Fewer: first the line, then its places. A stop between the two leaves places held for some minutes, not a line without them.
  if (quantity === 0) await takeOut(container, [line.id]);
  else await setPieces(container, line.id, quantity);
  await giveBack(container, basket.id, line.visit, heldLines(after, offers), line.variant_id);
}

/** Lines that share a hold with this one, itself among them. */
function sameVisit(basket: BasketHeld, visit: LineVisit, variantId: string): LineHeld[] {
  const key = visitKey(visit, variantId);
  return basket.lines.filter((line) => line.visit && visitKey(line.visit, line.variant_id) === key);
}

function seatsOf(tickets: ReadonlyArray<{ quantity: number; offer: Offer }>): number {
  return tickets.reduce((sum, { quantity, offer }) => sum + quantity * (offer.visit?.seats ?? 0), 0);
}

type Ticket = { variant_id: string; quantity: number };
type TicketLine = Ticket & { visit: LineVisit | null };

function added(there: readonly LineHeld[], tickets: readonly Ticket[], visit: LineVisit): TicketLine[] {
  const fresh = tickets.filter(({ variant_id }) => !there.some((line) => line.variant_id === variant_id));
  return [
    ...there.map((line) => {
      const more = tickets.find(({ variant_id }) => variant_id === line.variant_id)?.quantity ?? 0;
      return { ...line, quantity: line.quantity + more };
    }),
    ...fresh.map((ticket) => ({ ...ticket, visit })),
  ];
}

function chosenOf(lines: readonly Ticket[], offers: Map<string, Offer>): Chosen[] {
  return lines.flatMap(({ variant_id, quantity }) => {
    const kind = offers.get(variant_id)?.visit;
    return kind ? [{ quantity, kind }] : [];
  });
}

function heldLines(lines: readonly TicketLine[], offers: Map<string, Offer>): VisitLineHeld[] {
  return lines.flatMap(({ variant_id, quantity, visit }) => {
    const seats = offers.get(variant_id)?.visit?.seats ?? 0;
    return visit ? [{ variant_id, quantity, seats, visit }] : [];
  });
}

/** Holds what the lines want and no more; that there is less to be had than they want is told when the basket is opened. */
async function giveBack(
  container: MedusaContainer,
  basketId: string,
  visit: LineVisit,
  lines: VisitLineHeld[],
  variant_id: string,
): Promise<void> {
  const none = { variant_id, quantity: 0, seats: 0, visit };
  try {
    await holdFor(container, basketId, visit, lines.length ? lines : [none]);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
  }
}

function variantsOf(basket: BasketHeld, { tickets }: VisitAsked): string[] {
  return [...new Set([...basket.lines, ...tickets].map(({ variant_id }) => variant_id))];
}

/** A ticket of one visit is no ticket for a departure of another. */
async function refuseOthers(
  container: MedusaContainer,
  visit: LineVisit,
  tickets: ReadonlyArray<{ variant_id: string; offer: Offer }>,
): Promise<void> {
  const [first] = tickets;
  const experience = visit.departure_id
    ? await departureExperience(container, visit.departure_id)
    : (first?.offer.visit?.experience_id ?? null);
  const shape = visit.departure_id ? "departure" : "stay";
  const other = tickets.find(
    ({ offer }) => offer.visit?.experience_id !== experience || offer.visit?.shape !== shape,
  );
  if (other) throw notForSale(other.variant_id);
}

function notForSale(variantId: string): Refusal {
  return new Refusal(409, "not_for_sale", `Variant ${variantId} cannot be bought here.`);
}
