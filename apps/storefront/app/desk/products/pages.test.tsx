import type { GoodsPartChoices, OwnGoods, OwnGoodsList } from "@market/store-contract";
import { renderToStaticMarkup } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import { describe, expect, it, vi } from "vitest";
import { i18nFor } from "~/i18n";
import type { Locale } from "~/i18n/locale";
import { NEW_GOODS, typedOf } from "./typed-goods";

const at = vi.hoisted(() => ({ pathname: "/desk/products" }));
vi.mock("@remix-run/react", () => ({ useLocation: () => at }));
const { ProductsPage } = await import("./list-page");
const { ProductPage } = await import("./product-page");

function shown(page: React.ReactNode, locale: Locale = "vi"): string {
  at.pathname = locale === "en" ? "/en/desk/products" : "/desk/products";
  return renderToStaticMarkup(<I18nextProvider i18n={i18nFor(locale)}>{page}</I18nextProvider>);
}

const stock = { id: "variant_1", title: "Chai", sku: null, price: 85_000, stock: 10, reserved: 2, box: null };
const list: OwnGoodsList = {
  products: [
    {
      id: "prod_1",
      title: "Nước mắm",
      thumbnail: null,
      sale: "on",
      pending: "in_review",
      updated_at: "2026-11-28T03:00:00Z",
      variants: [stock],
    },
  ],
  count: 41,
  page: 2,
  per_page: 20,
  by_state: { all: 41, on_sale: 30, off_sale: 1, draft: 5, in_review: 4, sent_back: 1 },
};
const goods: OwnGoods = {
  ...(list.products[0] as OwnGoodsList["products"][number]),
  pending: "sent_back",
  handle: "nuoc-mam",
  may_return: false,
  sent_at: null,
  version: "v1",
  parts: [],
  comments: [{ field: "story", text: "Hãy kể ai làm." }],
  content: {
    ...(NEW_GOODS.texts as unknown as OwnGoods["content"]),
    title: "Nước mắm",
    set_no: 8,
    herbal_kind: null,
    abv: null,
    pictures: [{ url: "http://files/a.webp", alt: "Chai", alt_en: "" }],
    variants: [
      {
        id: "variant_1",
        title: "Chai",
        title_en: "",
        sku: "NM",
        weight_grams: 700,
        price: null,
        stock: null,
      },
      { id: "variant_2", title: "Can", title_en: "", sku: null, weight_grams: null, price: 5, stock: 1 },
    ],
    parts: null,
  },
  terms: { season_months: [5], harvest_on: null, ship_to: null },
};
const choices: GoodsPartChoices["choices"] = [
  {
    variant_id: "variant_sauce",
    title: "Nước mắm, Chai 500 ml",
    sku: "NM",
    left: 10,
    season_months: [],
    bar: null,
  },
  { variant_id: "variant_honey", title: "Mật ong", sku: null, left: 3, season_months: [], bar: null },
];
const asked = { q: "mắm", state: "on_sale", page: 2 };
const one = (
  product: OwnGoods | null = goods,
  draft = null as Parameters<typeof ProductPage>[0]["draft"],
  listed: Partial<GoodsPartChoices> = {},
) => (
  <ProductPage
    product={product}
    draft={draft}
    stock={null}
    provinces={[{ code: "31", name: "Hải Phòng" }]}
    choices={{ choices, more: false, ...listed }}
  />
);

describe("the list of one's goods", () => {
  it("says where each stands, and lets price and stock be changed there", () => {
    const page = shown(<ProductsPage list={list} asked={asked} draft={null} />);
    expect(page).toContain("Đang bán");
    expect(page).toContain("Thay đổi chờ duyệt");
    expect(page).toContain('name="variant_1.price" ');
    expect(page).toContain("2 cái khách đã đặt");
    expect(page).toContain("Trang 2 trên 3");
    expect(page).toContain("q=m%E1%BA%AFm&amp;state=on_sale&amp;page=3");
    expect(shown(<ProductsPage list={list} asked={asked} draft={null} />, "en")).toContain(
      "2 pieces ordered",
    );
  });

  it("keeps what was typed beside what is wrong with it", () => {
    const draft = {
      product_id: "prod_1",
      values: { "variant_1.price": "rẻ", "variant_1.stock": "7" },
      faults: [{ field: "variant_1.price", code: "not_a_number" }],
      refusal: null,
    };
    const page = shown(<ProductsPage list={list} asked={asked} draft={draft} />);
    expect(page).toContain('value="rẻ"');
    expect(page).toContain('href="#variant_1-price"');
  });
});

describe("the page of one piece of goods", () => {
  it("shows the officer's words beside the field, and asks no price of what the shop has", () => {
    const page = shown(one());
    expect(page.indexOf("Hãy kể ai làm.")).toBeGreaterThan(page.indexOf('name="story"'));
    expect(page).toContain("Cán bộ gửi lại với 1 nhận xét");
    const form = page.slice(page.indexOf("multipart/form-data"));
    expect(form).not.toContain('name="variants.0.price"');
    expect(form).toContain('name="variants.1.price"');
    expect(page).toContain("Ngừng bán");
    expect(page).toContain('checked="" value="5"');
  });

  it("comes again with all that was typed, each error leading to its field", () => {
    const draft = {
      typed: { ...NEW_GOODS, texts: { ...NEW_GOODS.texts, title: "Của tôi" }, version: "v2" },
      faults: [
        { field: "title", code: "changed_meanwhile", values: { now: "Của Bình" } },
        { field: "variants.0.price", code: "required" },
      ],
      refusal: "changed_meanwhile",
    };
    const page = shown(one(goods, draft), "en");
    expect(page).toContain('value="Của tôi"');
    expect(page).toContain("Somebody else changed this to: “Của Bình”");
    expect(page).toContain('href="#variants-0-price"');
    expect(page).toContain("Size 1, Price (đồng): This is empty.");
    expect(page).toContain('name="version" value="v2"');
  });

  it("of a gift box asks what lies in it and for no stock, and says why it cannot be sold", () => {
    const [variant] = goods.content.variants;
    const parts = [
      { variant_id: "variant_honey", pieces: 1 },
      { variant_id: "variant_sauce", pieces: 2 },
    ];
    const box: OwnGoods = {
      ...goods,
      variants: [{ ...stock, stock: null, box: { makes: 3 } }],
      content: { ...goods.content, parts, variants: variant ? [variant] : [] },
      parts: [
        {
          variant_id: "variant_honey",
          title: "Mật ong",
          sku: null,
          left: 3,
          season_months: [],
          bar: "off_sale",
        },
      ],
    };
    const page = shown(one(box));
    expect(page).toContain("Mật ong: đang ngừng bán");
    expect(page).toContain("đủ cho 3 hộp nữa");
    expect(page).not.toContain('name="variant_1.stock"');
    expect(page).toMatch(/name="parts\.1\.variant_id"[\s\S]*?<option value="variant_sauce" selected="">/);
    expect(page).toContain('name="parts.1.pieces"');
    const faults = [{ field: "parts.1.pieces", code: "required" }];
    const again = shown(one(box, { typed: typedOf(box), faults, refusal: null }), "en");
    expect(again).toContain('href="#parts-1-pieces"');
    expect(again).toContain("Item 2, Pieces in one box: This is empty.");
    expect(again).toContain("suffices for 3 more boxes");
  });

  it("of a gift box lets more goods than are listed be searched, and says how many were found", () => {
    const box: OwnGoods = {
      ...goods,
      content: { ...goods.content, parts: [{ variant_id: "variant_sauce", pieces: 2 }] },
    };
    expect(shown(one(box))).not.toContain('value="find-parts"');
    expect(shown(one(box, null, { more: true }), "en")).toContain("Not all are listed");
    const found = (more: boolean, words: string, locale: "vi" | "en") => {
      const typed = { ...typedOf(box), find: words, found: words };
      return shown(one(box, { typed, faults: [], refusal: "not_saved" }, { more }), locale);
    };
    const page = found(false, "honey", "en");
    expect(page).toContain('value="find-parts"');
    expect(page).toMatch(/name="find"[^>]*value="honey"|value="honey"[^>]*name="find"/);
    expect(page).toContain("“honey”: 1 more product to choose.");
    expect(found(true, "mật", "vi")).toContain("“mật”: thêm 1 sản phẩm để chọn.");
  });

  it("of a gift box tells why it cannot be sold, and of what is never in season together the months", () => {
    const [sauce, honey] = choices.map((choice, at) => ({
      ...choice,
      season_months: at === 0 ? [5, 6] : [11],
      bar: "no_season" as const,
    }));
    const box: OwnGoods = { ...goods, parts: sauce && honey ? [sauce, honey] : [] };
    expect(shown(one(box))).toContain(
      "Nước mắm, Chai 500 ml: không có tháng nào cùng mùa với cả hộp; mùa từ tháng 5–6",
    );
    expect(shown(one(box), "en")).toContain(
      "Mật ong: never in season together with the rest of the box; in season from November",
    );
  });

  it("is empty for new goods, which are not on sale", () => {
    const page = shown(one(null));
    expect(page).toContain("Thêm sản phẩm");
    expect(page).not.toContain("Ngừng bán");
    expect(page).toContain('action="/desk/products/new"');
  });
});
