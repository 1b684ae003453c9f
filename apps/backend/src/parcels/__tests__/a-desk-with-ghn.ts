import { type GhnStandIn, startGhnStandIn } from "@market/carrier-ghn/stand-in";
import type {
  CarrierQuoteAnswer,
  ChosenPieces,
  DeskOrder,
  DeskOrderAnswer,
  ParcelLabelAnswer,
} from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import type { AxiosInstance } from "axios";
import { sqlOf } from "../../booking/database";
import { aDesk, allLeft } from "./a-desk";

export const KEY = "the-hooks-secret";
export const SAUCE_G = 700;
const SETTINGS = ["GHN_TOKEN", "GHN_SHOP_ID", "GHN_API_BASE", "GHN_WEBHOOK_SECRET"] as const;

/** A desk whose shop is a customer of Giao Hàng Nhanh's. */
export async function aDeskWithGhn(container: MedusaContainer, api: AxiosInstance) {
  const desk = await aDesk(container, api);
  const hook = `${api.defaults.baseURL}/hooks/carrier/ghn`;
  const ghn: GhnStandIn = await startGhnStandIn({
    token: "a-token",
    shopId: "885",
    webhook: `${hook}?key=${KEY}`,
  });
  process.env.GHN_TOKEN = "a-token";
  process.env.GHN_SHOP_ID = "885";
  process.env.GHN_API_BASE = ghn.base;
  process.env.GHN_WEBHOOK_SECRET = KEY;
  const sql = sqlOf(container);
  await sql.raw("update producer set phone = '+842253886258' where id = ?", [desk.fisher.id]);
  await sql.raw("update product_variant set metadata = ? where id = ?", [
    JSON.stringify({ weight_grams: SAUCE_G }),
    desk.sauce.variant_id,
  ]);
  const { send, onPage, binh } = desk;
  type Member = typeof binh;
  return {
    ...desk,
    ghn,
    hook,
    /** What GHN has of a parcel. */
    atGhn: (parcel: string | undefined) =>
      ghn.orders.filter(({ client_order_code }) => client_order_code === parcel),
    book: (shown: DeskOrder, lines: ChosenPieces = allLeft(shown), given: object = {}, by: Member = binh) =>
      send<DeskOrderAnswer>(
        "POST",
        `/producer/orders/${shown.id}/book`,
        onPage(shown, { lines, carrier: "ghn", weight_g: 2_000, ...given }),
        by.headers,
      ),
    unbook: (shown: DeskOrder, parcel: string | undefined) =>
      send<DeskOrderAnswer>(
        "POST",
        `/producer/orders/${shown.id}/parcels/${parcel}/unbook`,
        onPage(shown),
        binh.headers,
      ),
    quote: (id: string, query = "") =>
      send<CarrierQuoteAnswer>(
        "GET",
        `/producer/orders/${id}/quote?carrier=ghn${query}`,
        undefined,
        binh.headers,
      ),
    label: (id: string, parcel: string | undefined) =>
      send<ParcelLabelAnswer>(
        "GET",
        `/producer/orders/${id}/parcels/${parcel}/label`,
        undefined,
        binh.headers,
      ),
    call: (body: object, key = KEY) =>
      fetch(hook, {
        method: "POST",
        headers: { "Content-Type": "application/json", "X-Webhook-Key": key },
        body: JSON.stringify(body),
      }),
    leaves: async () => {
      for (const name of SETTINGS) delete process.env[name];
      await ghn.close();
    },
  };
}
