import type { Purchase, PurchaseOrder } from "@market/store-contract";
import { asText } from "../as-text";
import { placed } from "../templates/order";
import { returned, returnedShort } from "../templates/returned";
import { mailWords } from "../words";

const visit = {
  departure_id: "dep_1",
  starts_at: "2026-12-20T01:00:00Z",
  ends_at: "2026-12-20T03:00:00Z",
  nights: null,
  held_until: null,
};
const line: PurchaseOrder["lines"][number] = {
  id: "line_1",
  product_handle: "cheo-kayak",
  title: "Chèo kayak",
  variant_title: "Người lớn",
  thumbnail: null,
  quantity: 2,
  unit_price: 300_000,
  total: 600_000,
  discount: 0,
};

function paid(lines: PurchaseOrder["lines"]): Purchase {
  const order = {
    id: "order_1",
    display_id: 7,
    producer: { id: "prod_1", handle: "cat-ba", name: "Tổ du lịch Cát Bà", phone: null },
    lines,
    delivery: { kind: "pickup", name: "", amount: 0, discount: 0, pickup_address: null },
    gift_message: null,
    parcels: [],
    dropped: 0,
    declined_because: null,
    goods_total: 600_000,
    discount: 0,
    total: 600_000,
    status: "placed",
    payment: { method: "prepaid", paid: 600_000, due: 0 },
  } as PurchaseOrder;
  return {
    id: "purch_1",
    number: "HP-7K3M9QA",
    state: "placed",
    placed_at: "2026-11-28T03:00:00.000Z",
    contact: { name: "Hoa", phone: "+84912345678", email: "hoa@example.com" },
    address: null,
    orders: [order],
    total: 600_000,
    invoice: null,
    discounts: [],
  };
}
const mail = (locale: "vi" | "en", purchase: Purchase) => ({
  words: mailWords(locale),
  locale,
  purchase,
  link: "https://x/o?key=k",
});
const LATER = {
  vi: /trả khi|tiền mặt/,
  en: /when you arrive|in cash|on delivery/,
};

describe("letters about what was paid beforehand", () => {
  it.each(["vi", "en"] as const)("ask nobody to pay once more, whatever was bought, in %s", (locale) => {
    for (const lines of [[line], [{ ...line, visit }], [line, { ...line, id: "line_2", visit }]]) {
      const letter = placed(mail(locale, paid(lines)));
      expect(letter.preview).toContain(locale === "vi" ? "đã trả" : "paid");
      expect(`${letter.preview} ${asText(letter, "OCOP")}`).not.toMatch(LATER[locale]);
    }
  });

  it.each([
    ["vi", "Đã trả lại 600.000\u00A0₫, đơn HP-7K3M9QA", "đã được trả lại đủ"],
    ["en", "₫600,000 went back to you, order HP-7K3M9QA", "all of it went back"],
  ] as const)("tell of money that came too late that all of it went back, in %s", (locale, subject, text) => {
    const late = { ...mail(locale, { ...paid([]), orders: [], state: "failed" as const }) };
    const letter = returned(late, 600_000);
    expect(letter.subject).toBe(subject);
    expect(asText(letter, "OCOP")).toContain(text);
    expect(returnedShort(late, 600_000)).toContain("HP-7K3M9QA");
    expect(returnedShort(late, 600_000)).toContain("https://x/o?key=k");
  });
});
