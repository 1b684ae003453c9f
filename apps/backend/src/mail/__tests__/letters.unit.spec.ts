import type { Purchase } from "@market/store-contract";
import { asHtml } from "../as-html";
import { asText } from "../as-text";
import { cancelled, delivered, placed, refunded, shipped } from "../templates/order";
import { mailWords } from "../words";

const order: Purchase["orders"][number] = {
  id: "order_1",
  display_id: 7,
  producer: { id: "prod_1", handle: "cat-hai", name: "Nước mắm Cát Hải", phone: "+842253886258" },
  lines: [
    {
      id: "line_1",
      product_handle: "nuoc-mam",
      title: "Nước mắm",
      variant_title: "500 ml",
      thumbnail: null,
      quantity: 2,
      unit_price: 85_000,
      total: 170_000,
      discount: 17_000,
    },
  ],
  delivery: { kind: "parcel", name: "Giao", amount: 30_000, discount: 0, pickup_address: null },
  gift_message: "Chúc mừng năm mới",
  parcels: [],
  dropped: 0,
  declined_because: null,
  goods_total: 170_000,
  discount: 17_000,
  total: 183_000,
  status: "placed",
  payment: { method: "cash_on_delivery", paid: 0, due: 183_000 },
};
const purchase: Purchase = {
  id: "purch_1",
  number: "HP-7K3M9QA",
  state: "placed",
  placed_at: "2026-11-24T02:00:00.000Z",
  contact: { name: "Hoa", phone: "+84912345678", email: "hoa@example.com" },
  address: { street: "Số 5", commune: "Xã Kiến Thụy", province: "Hải Phòng" },
  orders: [order],
  total: 183_000,
  invoice: null,
  discounts: [],
};
const mail = (locale: "vi" | "en") => ({
  words: mailWords(locale),
  locale,
  purchase,
  link: "https://x/o?key=k",
});
const picked = {
  ...order,
  delivery: { ...order.delivery, kind: "pickup" as const, pickup_address: "Cát Hải" },
};

describe("letters about orders", () => {
  it.each(["vi", "en"] as const)("say the same in their HTML and their text, in %s", (locale) => {
    const part = { ...mail(locale), order };
    const letters = [
      placed(mail(locale)),
      shipped(part, ["VN1"]),
      delivered(part),
      cancelled(part),
      refunded(part, 5_000),
    ];
    for (const letter of letters) {
      const html = asHtml(letter, "OCOP", "https://x", locale)
        .replace(/<head>.*<\/head>/s, "")
        .replace(/<[^>]+>/g, " ")
        .replace(/&#39;/g, "'")
        .replace(/&amp;/g, "&");
      for (const line of asText(letter, "OCOP").split("\n").filter(Boolean)) {
        for (const piece of line.split(/: | = |^[-*] +|^-+ ?$|:$/).filter((text) => text?.trim())) {
          expect(html).toContain(piece.trim());
        }
      }
    }
  });

  it("count goods, discount and delivery up to what is paid", () => {
    const text = asText(placed(mail("vi")), "OCOP");
    expect(text).toContain("Tiền hàng: 170.000\u00A0₫");
    expect(text).toContain("Giao tận nơi: 30.000\u00A0₫");
    expect(text).toContain("Giảm giá: -17.000\u00A0₫");
    expect(text).toContain("Cộng phần này: 183.000\u00A0₫");
    expect(text).toContain("Chúc mừng năm mới");
  });

  it("say what lies in a gift box, in English by the names it has there", () => {
    const parts = [
      { title: "Nước mắm, Chai 500 ml", title_en: "Fish sauce, 500 ml bottle", sku: "NM", pieces: 2 },
      { title: "Mật ong", title_en: null, sku: "MO", pieces: 1 },
    ];
    const boxed = { ...order, lines: order.lines.map((line) => ({ ...line, parts })) };
    const told = (locale: "vi" | "en") =>
      asText(placed({ ...mail(locale), purchase: { ...purchase, orders: [boxed] } }), "OCOP");
    expect(told("vi")).toContain("Mỗi hộp gồm: 2 × Nước mắm, Chai 500 ml; 1 × Mật ong");
    expect(told("en")).toContain("In each box: 2 × Fish sauce, 500 ml bottle; 1 × Mật ong");
    expect(asText(placed(mail("en")), "OCOP")).not.toContain("In each box");
  });

  it("say of what was ordered ahead when it is harvested, as it was told when ordering", () => {
    const lines = order.lines.map((line) => ({ ...line, harvest_on: "2027-05-12" }));
    const ahead = (locale: "vi" | "en") =>
      asText(placed({ ...mail(locale), purchase: { ...purchase, orders: [{ ...order, lines }] } }), "OCOP");
    expect(ahead("vi")).toContain("500 ml · 2 × 85.000\u00A0₫ · Đặt trước, thu hoạch khoảng ngày 12/05/2027");
    expect(ahead("en")).toContain("Ordered ahead, harvest about 12 May 2027");
    expect(asText(placed(mail("vi")), "OCOP")).not.toContain("thu hoạch");
  });

  it("call goods that are collected ready, not sent", () => {
    const letter = shipped({ ...mail("en"), order: picked }, []);
    expect(letter.subject).toBe("Ready to collect at Nước mắm Cát Hải, order HP-7K3M9QA");
    expect(asText(letter, "OCOP")).toContain("Collect at: Cát Hải");
  });
});

describe("letters about orders with visits", () => {
  const visit = {
    departure_id: "dep_1",
    starts_at: "2026-12-20T01:00:00Z",
    ends_at: "2026-12-20T03:00:00Z",
    nights: null,
    held_until: null,
  };
  const ticket = { id: "line_2", title: "Chèo kayak", variant_title: "Người lớn", visit };
  const tickets = order.lines.map((line) => ({ ...line, ...ticket }));
  const PARCEL = { vi: /gói|gửi đi|Giao tận nơi|Nhận tại/, en: /packed|Delivery|Collect/ };

  it.each(["vi", "en"] as const)("speak of no parcel where nothing is delivered, in %s", (locale) => {
    const visits = { ...purchase, orders: [{ ...order, lines: tickets }] };
    const text = asText(placed({ ...mail(locale), purchase: visits }), "OCOP");
    expect(text).not.toMatch(PARCEL[locale]);
    expect(text).toContain(
      locale === "vi" ? "Chủ Nhật, 20/12/2026, 08:00 – 10:00" : "Sunday, 20 December 2026",
    );
    const back = asText(refunded({ ...mail(locale), order: { ...order, lines: tickets } }, 5_000), "OCOP");
    expect(back).toContain(locale === "vi" ? "chuyến đi với Nước mắm" : "your visit with Nước mắm");
  });

  it.each(["vi", "en"] as const)("speak of both where goods come with tickets, in %s", (locale) => {
    const both = { ...purchase, orders: [{ ...order, lines: [...order.lines, ...tickets] }] };
    const text = asText(placed({ ...mail(locale), purchase: both }), "OCOP");
    expect(text).toMatch(PARCEL[locale]);
    expect(text).toContain(locale === "vi" ? "Tiền hàng và vé" : "Goods and tickets");
  });
});
