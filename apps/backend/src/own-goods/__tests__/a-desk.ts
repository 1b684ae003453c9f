import { createRequire } from "node:module";
import type {
  GoodsContent,
  GoodsReviewAnswer,
  GoodsReviewList,
  GoodsTerms,
  ListingAnswer,
  OwnGoodsAnswer,
  OwnGoodsBody,
  OwnGoodsList,
  PicturesAnswer,
} from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import type { AxiosInstance } from "axios";
import sharp from "sharp";
import { aMember, anOfficer, aProducer, aShop, aShopper } from "../../testing";
import { NO_TERMS } from "../content";

/** The running backend's own copies. */
const load = createRequire(__filename);
const { listingKeeper }: typeof import("../../listing/keeper") = load("../../listing/keeper");
const { rebuildListing }: typeof import("../../listing/refresh") = load("../../listing/refresh");

/** One size at 85,000 ₫, ten of them. */
export const BOTTLE = {
  id: null,
  title: "Chai 500 ml",
  title_en: "500 ml bottle",
  sku: "NM-500",
  weight_grams: 700,
  price: 85_000,
  stock: 10,
};

export const NOTHING_WRITTEN: GoodsContent = {
  title: "Nước mắm cốt Đại Hà",
  title_en: "",
  description: "",
  description_en: "",
  story: "",
  story_en: "",
  ingredients: "",
  ingredients_en: "",
  shelf_life: "",
  shelf_life_en: "",
  storage: "",
  storage_en: "",
  set_no: null,
  herbal_kind: null,
  abv: null,
  pictures: [],
  variants: [],
  parts: null,
};

export const aPicture = (color = "#0b5d57", width = 1_200, height = 900) =>
  sharp({ create: { width, height, channels: 3, background: color } });

/** A producer with somebody at its desk, an officer, and what both do over HTTP. */
export async function aDeskOfGoods(container: MedusaContainer, api: AxiosInstance) {
  const shop = await aShop(container);
  const producer = await aProducer(container, shop, { name: "Hợp tác xã Đại Hà" });
  const { headers, id: member_id } = await aMember(container, api, producer, { name: "Vũ Văn Bình" });
  const officer = await anOfficer(container);
  const { send } = aShopper(api, shop);
  await rebuildListing(container);

  async function upload(files: Array<Buffer | string>, by: object = headers) {
    const form = new FormData();
    for (const [place, file] of files.entries()) {
      form.append(
        "pictures",
        new Blob([typeof file === "string" ? file : new Uint8Array(file)]),
        `anh-${place}.jpg`,
      );
    }
    const answer = await api.post("/producer/products/pictures", form, {
      headers: { ...by },
      validateStatus: () => true,
    });
    return {
      status: answer.status,
      body: answer.data as PicturesAnswer & { code?: string; errors?: unknown[] },
    };
  }

  /** Whole, as an officer would let it pass. */
  async function wholeContent(given: Partial<GoodsContent> = {}): Promise<GoodsContent> {
    const { body } = await upload([await aPicture().jpeg().toBuffer()]);
    return {
      ...NOTHING_WRITTEN,
      title_en: "Dai Ha fish sauce",
      description: "Nước mắm ủ 18 tháng trong thùng gỗ.",
      story: "Ba đời làm mắm.",
      ingredients: "Cá cơm, muối",
      set_no: 8,
      pictures: [
        { url: body.pictures[0]?.url ?? "", alt: "Chai nước mắm", alt_en: "A bottle of fish sauce" },
      ],
      variants: [BOTTLE],
      ...given,
    };
  }

  const at = <T>(method: string, path: string, body?: unknown, by: object = headers) =>
    send<T>(method, `/producer/products${path}`, body, by);
  const office = <T>(method: string, path: string, body?: unknown) =>
    send<T>(method, `/admin/product-reviews${path}`, body, officer.headers);

  const desk = {
    container,
    shop,
    producer,
    member_id,
    officer,
    headers,
    send,
    upload,
    wholeContent,
    at,
    office,
    create: async (content: GoodsContent, rest: Partial<OwnGoodsBody> = {}) =>
      at<OwnGoodsAnswer>("POST", "", { content, terms: NO_TERMS, ...rest }),
    read: async (id: string) => (await at<OwnGoodsAnswer>("GET", `/${id}`)).body.product,
    edit: async (id: string, change: Partial<GoodsContent>, rest: Partial<OwnGoodsBody> = {}) => {
      const { content, terms, version } = (await at<OwnGoodsAnswer>("GET", `/${id}`)).body.product;
      const body = { content: { ...content, ...change }, terms: terms as GoodsTerms, version, ...rest };
      return at<OwnGoodsAnswer>("POST", `/${id}`, body);
    },
    list: async (query = "") => (await at<OwnGoodsList>("GET", query)).body,
    queue: async () => (await office<GoodsReviewList>("GET", "")).body.reviews,
    review: async (id: string) => (await office<GoodsReviewAnswer>("GET", `/${id}`)).body.review,
    /** As an officer who reads it first. */
    approve: async (id: string) => {
      const { version } = (await office<GoodsReviewAnswer>("GET", `/${id}`)).body.review;
      return office("POST", `/${id}/approve`, { version });
    },
    sendBack: async (id: string, comments: object[]) => {
      const { version } = (await office<GoodsReviewAnswer>("GET", `/${id}`)).body.review;
      return office("POST", `/${id}/send-back`, { version, comments });
    },
    found: async (q: string) => {
      await listingKeeper(container).settle();
      const query = new URLSearchParams({ q });
      const { body } = await send<ListingAnswer>("GET", `/store/listing?${query}`);
      return body.items.map(({ title }) => title);
    },
    /** Made, sent and approved: on sale. */
    onSale: async (given: Partial<GoodsContent> = {}) => {
      const made = await desk.create(await wholeContent(given), { send: true });
      const { id } = made.body.product;
      const review = (await desk.queue()).find(({ product_id }) => product_id === id);
      await desk.approve(review?.id ?? "");
      return id;
    },
  };
  return desk;
}
