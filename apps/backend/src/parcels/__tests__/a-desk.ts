import { randomUUID } from "node:crypto";
import type {
  ChosenPieces,
  DeskOrder,
  DeskOrderAnswer,
  DeskOrdersAnswer,
  ParcelDeed,
  PlaceBody,
} from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import type { AxiosInstance } from "axios";
import { aMember, aProducer, aProductOf, aShop, aShopper } from "../../testing";

export const SAUCE = 85_000;
export const SHRIMP = 33_333;
export const CAKE = 10_001;
export const DELIVERY = 30_000;
export const STOCK = 1_000;

export type Goods = { inventory_item_id: string; variant_id: string };

/** A fisher with two members and two kinds of goods, a baker with one of each, and somebody who buys. */
export async function aDesk(container: MedusaContainer, api: AxiosInstance) {
  const shop = await aShop(container);
  const fisher = await aProducer(container, shop, { name: "Nước mắm Cát Hải" });
  const baker = await aProducer(container, shop, { name: "Bánh đa Kinh Giao" });
  const made = (title: string, price: number, producer = fisher) =>
    aProductOf(container, shop, producer, { title, price, stock: STOCK });
  const sauce = await made("Nước mắm", SAUCE);
  const shrimp = await made("Mắm tôm", SHRIMP);
  const cake = await made("Bánh đa", CAKE, baker);
  const binh = await aMember(container, api, fisher);
  const chi = await aMember(container, api, fisher, { name: "Bùi Thị Chi" });
  const dao = await aMember(container, api, baker, { name: "Trần Thị Đào" });
  const shopper = aShopper(api, shop);
  type Member = typeof binh;
  const { send } = shopper;

  const order = (id: string, by = binh) =>
    send<DeskOrderAnswer>("GET", `/producer/orders/${id}`, undefined, by.headers);
  const post = (id: string, path: string, body: object, by: Member) =>
    send<DeskOrderAnswer>("POST", `/producer/orders/${id}/${path}`, body, by.headers);
  /** As a page does it: on what it was shown, with a form of its own. */
  const onPage = (shown: DeskOrder, given: object = {}) => ({
    form_id: randomUUID(),
    seen: shown.seen,
    ...given,
  });
  return {
    shop,
    fisher,
    baker,
    sauce,
    shrimp,
    cake,
    binh,
    chi,
    dao,
    shopper,
    send,
    order,
    onPage,
    list: (query = "", by = binh) =>
      send<DeskOrdersAnswer>("GET", `/producer/orders${query}`, undefined, by.headers),
    accept: (id: string, by = binh, form_id: string = randomUUID()) => post(id, "accept", { form_id }, by),
    ship: (shown: DeskOrder, lines: ChosenPieces, given: object = {}, by = binh) =>
      post(shown.id, "ship", onPage(shown, { lines, ...given }), by),
    decline: (shown: DeskOrder, lines: ChosenPieces, given: object = {}, by = binh) =>
      post(shown.id, "decline", onPage(shown, { lines, reason: "Hết cá cơm", ...given }), by),
    parcel: (shown: DeskOrder, deed: ParcelDeed, given: object = {}, by = binh) =>
      post(shown.id, `parcels/${shown.parcels.at(-1)?.id}`, onPage(shown, { deed, ...given }), by),
    /** Three of the sauce, seven of the shrimp, and two cakes of the baker's. */
    buys: async (given: Partial<PlaceBody> = {}) => {
      const basket = await shopper.takesABasket();
      await shopper.puts(basket, sauce.variant_id, 3);
      await shopper.puts(basket, shrimp.variant_id, 7);
      await shopper.puts(basket, cake.variant_id, 2);
      const { body } = await shopper.places(basket, await shopper.fillsIn(basket, given));
      if (!body.purchase) throw new Error(`Nothing was bought: ${body.message}`);
      const { purchase, key = "" } = body;
      const of = (id: string) => purchase.orders.find(({ producer }) => producer.id === id)?.id ?? "";
      return { purchase, key, fishers: of(fisher.id), bakers: of(baker.id) };
    },
    opens: async (id: string, key: string) => (await shopper.opens(id, key)).body.purchase,
  };
}

/** All that is left of an order. */
export const allLeft = ({ lines }: DeskOrder): ChosenPieces =>
  lines.filter(({ left }) => left > 0).map(({ id, left }) => ({ id, quantity: left }));

export const lineOf = ({ lines }: DeskOrder, title: string) => {
  const line = lines.find((one) => one.title === title);
  if (!line) throw new Error(`The order has no ${title}.`);
  return line;
};

/** Pieces at the producer's, and how many of them are promised. */
export async function stockOf(container: MedusaContainer, goods: Goods) {
  const levels = await container
    .resolve(Modules.INVENTORY)
    .listInventoryLevels({ inventory_item_id: goods.inventory_item_id });
  return {
    there: levels.reduce((sum, level) => sum + Number(level.stocked_quantity), 0),
    promised: levels.reduce((sum, level) => sum + Number(level.reserved_quantity), 0),
  };
}
