import { GhnRefused } from "./api";
import type { GhnParcel, GhnPlace } from "./types";

/** From here on GHN's service for heavy goods takes it. */
const HEAVY_FROM_G = 20_000;
export const HEAVIEST_G = 50_000;
/** đồng. */
export const MOST_COLLECTED = 50_000_000;
const LONGEST_ID = 50;
const LONGEST_SIDE_CM = 200;
/** GHN counts a parcel's cm³ as so many to the gram. */
const CM3_A_GRAM = 5;

/**
 * The body of `create`, and of `preview`, which takes the same. The shop pays GHN (`payment_type_id` 1): the buyer paid for delivery with the
 * order, and is asked at the door for `collect` alone. Buyers may open and look before they pay.
 * @throws GhnRefused for what GHN would not take
 */
export function orderBody(parcel: GhnParcel): object {
  const { id, from, to, collect, weight_g, contents, note } = parcel;
  whole(collect, MOST_COLLECTED, 0, "collect");
  whole(weight_g, HEAVIEST_G, 1, "weight");
  if (!id || id.length > LONGEST_ID) throw new GhnRefused("", "shop", `The parcel’s id is no code: ${id}`);
  const heavy = weight_g >= HEAVY_FROM_G;
  const size = { weight: weight_g, ...boxOf(weight_g) };
  const content = contents.map(({ name, quantity }) => `${quantity} × ${name}`).join(", ");
  return {
    client_order_code: id,
    payment_type_id: 1,
    service_type_id: heavy ? 5 : 2,
    required_note: "CHOXEMHANGKHONGTHU",
    ...placeOf("from", from),
    is_new_from_address: true,
    ...placeOf("to", to),
    is_new_to_address: true,
    cod_amount: collect,
    insurance_value: 0,
    content: content.slice(0, 2000),
    note: (note ?? "").slice(0, 500),
    ...size,
    items: heavy
      ? [{ name: content.slice(0, 200), quantity: 1, ...size }]
      : contents.map(({ name, quantity, price }) => ({
          name: name.slice(0, 200),
          quantity,
          price: Math.round(price),
        })),
  };
}

function placeOf(side: "from" | "to", { name, phone, street, commune, province }: GhnPlace): object {
  return {
    [`${side}_name`]: name.slice(0, 1024),
    [`${side}_phone`]: phone.replace(/^\+84/, "0"),
    [`${side}_address`]: street.slice(0, 1024),
    [`${side}_ward_name`]: commune,
    [`${side}_province_name`]: province,
  };
}

/** Nobody measures a parcel at the desk: the cube whose size counts for no more than its weight does. GHN measures again. */
function boxOf(weight_g: number): { length: number; width: number; height: number } {
  const side = Math.min(LONGEST_SIDE_CM, Math.max(1, Math.floor(Math.cbrt(weight_g * CM3_A_GRAM) + 1e-9)));
  return { length: side, width: side, height: side };
}

function whole(value: number, most: number, least: number, field: "collect" | "weight"): void {
  if (Number.isInteger(value) && value >= least && value <= most) return;
  throw new GhnRefused("", field, `${value} is not a whole number from ${least} to ${most}.`);
}
