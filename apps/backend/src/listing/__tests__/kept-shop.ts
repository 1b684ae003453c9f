import { createRequire } from "node:module";
import type { ListingAnswer, SuggestionsAnswer } from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { AxiosInstance } from "axios";
import { aProducer, aShop, type Shop } from "../../testing";
import { CAT_HAI, goods, until } from "./shop";

/** The running backend's own copy: importing it here would bring a second one. */
const { listingKeeper }: typeof import("../keeper") = createRequire(__filename)("../keeper");

/** What a shopper is promised. */
export const TWO_SECONDS = 2_000;
const TODAY = "2026-11-24T03:00:00Z";

interface Made {
  shop: Shop;
  maker: Awaited<ReturnType<typeof aProducer>>;
  /** Of four stars, for 85,000 ₫. */
  fishSauce: string;
}

/** Four goods of one maker in a listing that PostgreSQL keeps; each test begins with all four in it. */
export function aKeptShop(getContainer: () => MedusaContainer, api: AxiosInstance) {
  const kept = {
    db: () => getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION),
    listing: async (query = ""): Promise<ListingAnswer> =>
      (await api.get(`/store/listing${query}`, { headers: made.shop.headers })).data,
    suggested: async (q: string, more = ""): Promise<SuggestionsAnswer> => {
      const url = `/store/listing/suggestions?q=${encodeURIComponent(q)}${more}`;
      return (await api.get(url, { headers: made.shop.headers })).data;
    },
    variantOf: (product: string) => variantOf(getContainer(), product),
  };
  const made = kept as typeof kept & Made;

  beforeAll(async () => {
    process.env.CLOCK = TODAY;
    Object.assign(made, await setUp(getContainer()));
  });

  beforeEach(async () => {
    process.env.CLOCK = TODAY;
    await listingKeeper(getContainer()).settle();
    await until(async () => (await kept.listing()).total === 4, 10_000);
  });

  afterAll(() => {
    delete process.env.CLOCK;
  });
  return made;
}

async function setUp(container: MedusaContainer): Promise<Made> {
  const shop = await aShop(container);
  const maker = await aProducer(container, shop, {
    name: "Hợp tác xã Cát Hải",
    handle: "cat-hai",
    commune_code: CAT_HAI,
  });
  const make = (given: Parameters<typeof goods>[3]) => goods(container, shop, maker, given);
  const fishSauce = await make({
    title: "Nước mắm Cát Hải",
    title_en: "Cat Hai fish sauce",
    set_no: 7,
    price: 85_000,
    certificates: [{ decision_date: "2023-12-29" }],
  });
  await make({ title: "Mắm tép", set_no: 7, price: 60_000 });
  await make({ title: "Dứa sấy", set_no: 1, price: 40_000 });
  await make({ title: "Khăn <b>lụa</b> thêu", set_no: 22, price: 1_250_000 });
  return { shop, maker, fishSauce };
}

async function variantOf(container: MedusaContainer, product: string) {
  const { data } = await container.resolve("query").graph({
    entity: "product",
    fields: ["variants.id", "variants.inventory_items.inventory_item_id", "certificates.id"],
    filters: { id: product },
  });
  const [row] = data as unknown as Array<{
    variants: Array<{
      id: string;
      inventory_items: Array<{ inventory_item_id: string }>;
    }>;
    certificates: Array<{ id: string }>;
  }>;
  return {
    variant: row?.variants[0]?.id ?? "",
    item: row?.variants[0]?.inventory_items[0]?.inventory_item_id ?? "",
    certificate: row?.certificates[0]?.id ?? "",
  };
}
