import { randomUUID } from "node:crypto";
import type {
  ChosenPieces,
  DeskOrder,
  DeskOrderAnswer,
  GoodsContent,
  GoodsPart,
  GoodsStock,
  ProductPage,
} from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import type { AxiosInstance } from "axios";
import { sqlOf } from "../../booking/database";
import { aDeskOfGoods, BOTTLE } from "../../own-goods/__tests__/a-desk";
import { aShopper } from "../../testing";

export const BOX_PRICE = 250_000;
export const BOTTLES = 10;
export const JARS = 3;
/** What a variant of a gift box begins as: no name needed, and no stock. */
export const ONE_BOX = { ...BOTTLE, title: "", title_en: "", sku: "HQ-1", price: BOX_PRICE, stock: null };

/** A producer with ten bottles of fish sauce and three jars of honey on sale, and a shopper. */
export async function aBoxMaker(container: MedusaContainer, api: AxiosInstance) {
  const desk = await aDeskOfGoods(container, api);
  // Medusa brings a default profile of its own, which goods approved in this shop would get.
  await sqlOf(container).raw("update shipping_profile set type = 'other' where id <> ?", [
    desk.shop.shipping_profile_id,
  ]);
  const sauce = await desk.onSale({
    title: "Nước mắm",
    title_en: "",
    variants: [{ ...BOTTLE, title_en: "", sku: "NM", stock: BOTTLES }],
  });
  const honey = await desk.onSale({
    title: "Mật ong",
    title_en: "Honey",
    variants: [{ ...BOTTLE, title: "Lọ 1 l", title_en: "1 l jar", sku: "MO", stock: JARS }],
  });
  const variantOf = async (id: string): Promise<GoodsStock> => {
    const [variant] = (await desk.read(id)).variants;
    if (!variant) throw new Error(`${id} has no variant.`);
    return variant;
  };
  const [bottle, jar] = [(await variantOf(sauce)).id, (await variantOf(honey)).id];
  const twoAndOne: GoodsPart[] = [
    { variant_id: bottle, pieces: 2 },
    { variant_id: jar, pieces: 1 },
  ];
  const shopper = aShopper(api, desk.shop);
  const boxContent = (given: Partial<GoodsContent> = {}) =>
    desk.wholeContent({ title: "Hộp quà Tết", variants: [ONE_BOX], parts: twoAndOne, ...given });
  const by = desk.headers;
  return {
    ...desk,
    shopper,
    sauce,
    honey,
    bottle,
    jar,
    twoAndOne,
    variantOf,
    boxContent,
    /** Written, sent and approved. */
    aBox: async (given: Partial<GoodsContent> = {}) => desk.onSale(await boxContent(given)),
    page: async (handle: string, locale = "vi") =>
      (await shopper.send<ProductPage>("GET", `/store/listing/products/${handle}?locale=${locale}`)).body,
    /** Free pieces of bottles and jars. */
    left: async () => {
      const both = [await variantOf(sauce), await variantOf(honey)];
      return both.map(({ stock, reserved }) => Number(stock) - reserved);
    },
    buys: async (lines: Array<[variant: string, pieces: number]>) => {
      const basket = await shopper.takesABasket();
      for (const [variant, pieces] of lines) await shopper.puts(basket, variant, pieces);
      const { body } = await shopper.places(basket, await shopper.fillsIn(basket));
      if (!body.purchase) throw new Error(`Nothing was bought: ${JSON.stringify(body)}`);
      return body.purchase.orders[0]?.id ?? "";
    },
    order: async (id: string) =>
      (await desk.send<DeskOrderAnswer>("GET", `/producer/orders/${id}`, undefined, by)).body.order,
    ships: (order: DeskOrder, lines: ChosenPieces) => {
      const body = { form_id: randomUUID(), seen: order.seen, lines };
      return desk.send<DeskOrderAnswer>("POST", `/producer/orders/${order.id}/ship`, body, by);
    },
    accepts: (id: string) =>
      desk.send<DeskOrderAnswer>("POST", `/producer/orders/${id}/accept`, { form_id: randomUUID() }, by),
    declines: (order: DeskOrder, lines: ChosenPieces) => {
      const body = { form_id: randomUUID(), seen: order.seen, lines, reason: "Hết hộp" };
      return desk.send<DeskOrderAnswer>("POST", `/producer/orders/${order.id}/decline`, body, by);
    },
  };
}
