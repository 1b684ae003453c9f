import { randomUUID } from "node:crypto";
import type {
  GoodsContent,
  GoodsReviewAnswer,
  GoodsReviewList,
  OwnGoodsAnswer,
  PicturesAnswer,
} from "@market/store-contract";
import { backendUrl } from "./environment";
import { atTheOffice } from "./officer";

/** Four green dots, as a picture. */
export const DOTS = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAAEUlEQVR4nGPgjg3njg1ngFAAE8IC/Q6gTZ4AAAAASUVORK5CYII=",
  "base64",
);

const BLANK: GoodsContent = {
  title: "",
  title_en: "",
  description: "Làm tại nhà.",
  description_en: "",
  story: "",
  story_en: "",
  ingredients: "",
  ingredients_en: "",
  shelf_life: "",
  shelf_life_en: "",
  storage: "",
  storage_en: "",
  set_no: 6,
  herbal_kind: null,
  abv: null,
  pictures: [],
  variants: [],
  parts: null,
};
const NO_TERMS = { season_months: [], harvest_on: null, ship_to: null };

/** One size, sold for 45,000 ₫. */
export const aSize = (title: string, sku: string, stock = 20): GoodsContent["variants"][number] => ({
  id: null,
  title,
  title_en: "",
  sku,
  weight_grams: 500,
  price: 45_000,
  stock,
});

export type OwnProducer = Awaited<ReturnType<typeof anOwnProducer>>;

/** A producer that no other test sees, with somebody at its desk. */
export async function anOwnProducer() {
  const mark = randomUUID().slice(0, 8);
  const given = { name: `Hộ Bình ${mark}`, kind: "household", status: "approved", joined: true };
  const { producer } = await atTheOffice<{ producer: { id: string; name: string; handle: string } }>(
    "/admin/producers",
    { ...given, commune_code: "11680" },
  );
  const clerk = { name: "Vũ Văn Bình", email: `quay-${mark}@haiphong.example`, password: randomUUID() };
  await atTheOffice(`/admin/producers/${producer.id}/members`, clerk);
  const { token } = await asked<{ token: string }>("POST", "/producer/sign-in", "", {
    email: clerk.email,
    password: clerk.password,
  });
  const at = <T>(method: string, path: string, body?: unknown) =>
    asked<T>(method, `/producer/products${path}`, token, body);
  return {
    producer,
    clerk,
    at,
    /** Written at the desk, sent, and approved by an officer. */
    onSale: async (title: string, variants: GoodsContent["variants"]): Promise<OwnGoodsAnswer["product"]> => {
      const form = new FormData();
      form.append("pictures", new Blob([new Uint8Array(DOTS)], { type: "image/png" }), "anh.png");
      const { pictures } = await at<PicturesAnswer>("POST", "/pictures", form);
      const shown = pictures.map(({ url }) => ({ url, alt: title, alt_en: "" }));
      const content = { ...BLANK, title, pictures: shown, variants };
      const { product } = await at<OwnGoodsAnswer>("POST", "", { content, terms: NO_TERMS, send: true });
      await approves(title);
      return (await at<OwnGoodsAnswer>("GET", `/${product.id}`)).product;
    },
  };
}

/** An officer reads the goods of this name, and lets them into the shop. */
export async function approves(title: string): Promise<void> {
  const { reviews } = await atTheOffice<GoodsReviewList>("/admin/product-reviews?limit=100");
  const path = `/admin/product-reviews/${reviews.find((one) => one.title === title)?.id}`;
  const { review } = await atTheOffice<GoodsReviewAnswer>(path);
  await atTheOffice(`${path}/approve`, { version: review.version });
}

async function asked<T>(method: string, path: string, token: string, body?: unknown): Promise<T> {
  const isForm = body instanceof FormData;
  const response = await fetch(backendUrl + path, {
    method,
    headers: {
      ...(token && { authorization: `Bearer ${token}` }),
      ...(!isForm && body !== undefined && { "content-type": "application/json" }),
    },
    body: isForm ? body : body === undefined ? undefined : JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${path} answered ${response.status}: ${await response.text()}`);
  return (await response.json()) as T;
}
