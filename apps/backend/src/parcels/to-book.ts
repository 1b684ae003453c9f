import { communeByCode, provinceByCode } from "@market/ocop/places";
import type { CarrierCode } from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { sqlOf } from "../booking/database";
import { Refusal, refuseFields } from "../refusal";
import {
  type Bookings,
  CarrierAway,
  CarrierRefused,
  type ParcelToBook,
  type PlaceToBook,
} from "./carrier/carrier";
import { bookingsOf, carrierName } from "./carriers";
import type { Chosen } from "./chosen";
import { noSuchOrder } from "./read-order";
import { collectedWith } from "./rules";
import type { Meant, OrderSeen } from "./seen";

/** @throws Refusal 409 `carrier_off` where the shop is not that carrier's customer */
export function bookingsNow(carrier: CarrierCode): Bookings {
  const bookings = bookingsOf(carrier);
  if (!bookings) throw new Refusal(409, "carrier_off", `Nothing can be booked with ${carrier} here.`);
  return bookings;
}

/** Words of a carrier as a refusal of ours; other errors as they are. */
export function refusalOf(error: unknown, carrier: CarrierCode): unknown {
  if (error instanceof CarrierAway) {
    return new Refusal(409, "carrier_away", `${carrierName(carrier)} does not answer: ${error.message}`);
  }
  if (!(error instanceof CarrierRefused)) return error;
  const { field, told } = error;
  const name = field === "weight" ? "weight_g" : field;
  return refuseFields([{ field: name, code: "not_taken", values: { told } }]);
}

/**
 * What a carrier is told of some pieces of an order.
 * @param weight_g grams; null: as the goods weigh together
 * @throws Refusal 422 on `weight_g` where one of the goods has no weight, on `address` and `from` where there is none
 */
export async function parcelToBook(
  container: MedusaContainer,
  order: OrderSeen,
  chosen: readonly Chosen[],
  weight_g: number | null,
): Promise<ParcelToBook> {
  const pieces = chosen.map(({ line, quantity }) => ({ line_id: line.id, quantity }));
  const parcels = order.parcels.filter(({ state }) => state !== "returned");
  const delivery = order.delivery_dropped ? 0 : order.delivery.total;
  const { due, lines } = order;
  const weight = weight_g ?? (await weightOf(container, chosen));
  if (!weight) throw refuseFields([{ field: "weight_g", code: "required" }]);
  return toBook(container, order, {
    id: order.id,
    lines: pieces,
    weight_g: weight,
    collect: collectedWith({ due, delivery, lines, parcels }, pieces),
  });
}

/** As it was meant, whatever the order has come to since. */
export async function toBook(
  container: MedusaContainer,
  order: OrderSeen,
  { id, lines, weight_g, collect }: Pick<Meant, "lines" | "weight_g" | "collect"> & { id: string },
): Promise<ParcelToBook> {
  const { to, from, note } = await placesOf(container, order);
  const contents = lines.flatMap(({ line_id, quantity }) => {
    const line = order.lines.find((one) => one.id === line_id);
    return line ? [{ name: line.title, quantity, price: Math.round(line.total / line.ordered) }] : [];
  });
  return { id, from, to, collect, weight_g, contents, note };
}

interface PlaceRow {
  name: string;
  phone: string | null;
  street: string | null;
  commune_code: string | null;
  province_code: string | null;
  note: string | null;
  seller: string;
  seller_phone: string | null;
  seller_street: string | null;
  seller_commune: string | null;
}

async function placesOf(container: MedusaContainer, order: OrderSeen) {
  const { rows } = await sqlOf(container).raw<PlaceRow>(
    `select p.contact_name as name, p.contact_phone as phone, p.street, p.commune_code, p.province_code, p.note,
        s.name as seller, s.phone as seller_phone, s.old_address as seller_street, s.commune_code as seller_commune
      from purchase p join producer s on s.id = ? where p.id = ?`,
    [order.producer_id, order.purchase_id],
  );
  const [row] = rows;
  if (!row) throw noSuchOrder();
  const to = placeOf("address", row.name, row.phone, row.street, row.commune_code);
  const from = placeOf("from", row.seller, row.seller_phone, row.seller_street, row.seller_commune);
  return { to, from, note: row.note };
}

function placeOf(
  field: "address" | "from",
  name: string,
  phone: string | null,
  street: string | null,
  code: string | null,
): PlaceToBook {
  const commune = code ? communeByCode(code) : null;
  const province = commune ? provinceByCode(commune.province_code) : null;
  // A producer's page may know no more than its commune.
  const known = street ?? (field === "from" ? commune?.name : null);
  if (!phone || !known || !commune || !province) throw refuseFields([{ field, code: "required" }]);
  return { name, phone, street: known, commune: commune.name, province: province.name };
}

/** @returns grams of the goods alone; null where one's weight is not known */
async function weightOf(container: MedusaContainer, chosen: readonly Chosen[]): Promise<number | null> {
  const { rows } = await sqlOf(container).raw<{ id: string; grams: number | null }>(
    "select id, (metadata ->> 'weight_grams')::float8 as grams from product_variant where id = any(?)",
    [chosen.flatMap(({ line }) => line.variant_id ?? [])],
  );
  const grams = new Map(rows.map((row) => [row.id, row.grams]));
  let sum = 0;
  for (const { line, quantity } of chosen) {
    const each = grams.get(line.variant_id ?? "");
    if (!each) return null;
    sum += each * quantity;
  }
  return Math.ceil(sum);
}
