import type { ListingAnswer } from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import type { AxiosInstance } from "axios";
import { aProducer, aShop, type Shop } from "../../testing";
import { CAT_HAI, goods } from "./shop";

/** The backend reads its clock anew for each request. */
export function itIs(instant: string): void {
  process.env.CLOCK = instant;
}

/** Alone on a machine it takes a tenth of a second; a busy one shall not fail the test. */
export const SOON = 5_000;

export const TODAY = "2026-11-24T03:00:00Z";

type Producer = Awaited<ReturnType<typeof aProducer>>;

/** What was set up for a whole suite, once it is. */
interface Made {
  shop: Shop;
  daiHa: Producer;
  baNguyet: Producer;
  /** Of the products, in the order in which they were made. */
  ids: string[];
}

/** A shop whose listing is asked. Nothing of `Made` is there before the suite's first hook has run. */
export interface ListingShop extends Made {
  engine: ListingAnswer["engine"];
  api: AxiosInstance;
  container: () => MedusaContainer;
  listing: (query: string) => Promise<ListingAnswer>;
  titles: (query: string) => Promise<string[]>;
  starCounts: (answer: ListingAnswer) => Record<string, number>;
}

export function listingShop(
  engine: ListingAnswer["engine"],
  api: AxiosInstance,
  container: () => MedusaContainer,
): ListingShop {
  const listing = async (query: string): Promise<ListingAnswer> =>
    (await api.get(`/store/listing${query}`, { headers: shop.shop.headers })).data;
  const shop = {
    engine,
    api,
    container,
    listing,
    titles: async (query: string) => (await listing(query)).items.map(({ title }) => title),
    starCounts: ({ facets }: ListingAnswer) =>
      Object.fromEntries(facets.stars.map(({ value, count }) => [value, count])),
  } as ListingShop;
  return shop;
}

/** Goods of two producers, and some that nobody may see. */
export async function setUp(getContainer: () => MedusaContainer): Promise<Made> {
  itIs(TODAY);
  const container = getContainer();
  const shop = await aShop(container);
  const daiHa = await aProducer(container, shop, { name: "Hợp tác xã Đại Hà", handle: "dai-ha" });
  const baNguyet = await aProducer(container, shop, {
    name: "Cơ sở Bà Nguyệt",
    handle: "ba-nguyet",
    commune_code: CAT_HAI,
  });
  const closed = await aProducer(container, shop, { name: "Xưởng Đã Nghỉ", status: "suspended" });
  const make = (maker: typeof daiHa, given: Parameters<typeof goods>[3]) =>
    goods(container, shop, maker, given);
  const ids = [
    await make(baNguyet, {
      title: "Nước mắm Cát Hải",
      title_en: "Cat Hai fish sauce",
      set_no: 7,
      price: 85_000,
      certificates: [{ decision_date: "2023-12-29" }],
    }),
    await make(daiHa, {
      title: "Mắm tép",
      set_no: 7,
      price: 60_000,
      certificates: [{ stars: 3, decision_date: "2025-06-30" }],
    }),
    await make(daiHa, {
      title: "Dứa sấy",
      set_no: 1,
      price: 40_000,
      certificates: [{ stars: 5, decision_date: "2022-01-10" }],
    }),
    await make(daiHa, { title: "Dừa sấy", set_no: 1, price: 45_000 }),
    await make(daiHa, { title: "Trà hòa tan", set_no: 16, price: 120_000, stock: 0 }),
    await make(baNguyet, { title: "Khăn lụa thêu", set_no: 22, price: 1_250_000 }),
    await make(baNguyet, { title: 'Bánh <b>đa</b> & "giòn"', set_no: 2, price: 30_000 }),
    await make(daiHa, { title: "Bản nháp dứa", status: "draft" }),
    await make(closed, { title: "Dứa của xưởng đã nghỉ" }),
  ];
  return { shop, daiHa, baNguyet, ids };
}
