import type { CarrierQuoteAnswer, DeskOrder } from "@market/store-contract";
import { askStore, StoreRefusal } from "~/medusa.server";
import type { AtDesk } from "../desk-cookie.server";
import { asMember } from "../session.server";
import { carrierErrorOf, toldBy } from "./carrier-errors.server";
import type { OrderDraft } from "./draft";
import { pathOf } from "./orders.server";

interface Quoted {
  quote: CarrierQuoteAnswer["quote"] | null;
  /** What stands in the way of it. */
  refused: OrderDraft | null;
}

const NOTHING: Quoted = { quote: null, refused: null };
const WEIGHT = /^\d{1,7}$/;

/** What a carrier would take, where the page's address asks for it. A carrier that is away takes nothing from the page but that. */
export async function askedQuote(request: Request, member: AtDesk, order: DeskOrder): Promise<Quoted> {
  const { searchParams } = new URL(request.url);
  if (searchParams.get("carrier") !== "ghn" || !order.may.ship || !order.books.includes("ghn"))
    return NOTHING;
  const values: Record<string, string> = {};
  const chosen = order.lines.flatMap(({ id, left }) => {
    const asked = searchParams.get(`quantity.${id}`);
    if (asked !== null) values[`quantity.${id}`] = asked.slice(0, 9);
    const quantity = asked === null ? left : Math.trunc(Number(asked)) || 0;
    return quantity > 0 ? [`${id}:${quantity}`] : [];
  });
  const weight = searchParams.get("weight_g") ?? "";
  values.weight_g = weight.slice(0, 9);
  const refused = (error: OrderDraft["error"], told: string | null = null): Quoted => ({
    quote: null,
    refused: { form: "book", parcel_id: null, values, error, meanwhile: null, told },
  });
  if (!chosen.length) return refused("nothing_chosen");
  if (weight && !WEIGHT.test(weight)) return refused("weight");
  const query = new URLSearchParams({ carrier: "ghn", lines: chosen.join(",") });
  if (weight) query.set("weight_g", weight);
  try {
    const asked = await askStore<CarrierQuoteAnswer>(`${pathOf(order.id)}/quote?${query}`, asMember(member));
    return { ...NOTHING, quote: asked.quote };
  } catch (error) {
    if (error instanceof Response) return refused("carrier_away");
    if (!(error instanceof StoreRefusal)) throw error;
    const lines = error.errors.some(({ field }) => field.startsWith("lines"));
    const why = carrierErrorOf(error) ?? (lines || error.code === "changed_meanwhile" ? "too_many" : "other");
    return refused(why, toldBy(error));
  }
}
