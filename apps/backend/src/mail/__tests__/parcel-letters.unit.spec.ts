import type { Parcel, Purchase, PurchaseOrder } from "@market/store-contract";
import { asHtml } from "../as-html";
import { asText } from "../as-text";
import { cancelled, shipped } from "../templates/order";
import { declined, failed } from "../templates/parcel";
import { mailWords } from "../words";

const line = (id: string, title: string): PurchaseOrder["lines"][number] => ({
  id,
  product_handle: id,
  title,
  variant_title: "500 ml",
  thumbnail: null,
  quantity: 2,
  unit_price: 85_000,
  total: 170_000,
  discount: 0,
});
const parcel: Parcel = {
  id: "ful_1",
  state: "shipped",
  carrier: "ghn",
  carrier_name: "GHN",
  tracking_number: "GA9KX4",
  tracking_url: "https://donhang.ghn.vn/?order_code=GA9KX4",
  lines: [{ line_id: "line_1", quantity: 2 }],
  steps: [],
};
const order: PurchaseOrder = {
  id: "order_1",
  display_id: 7,
  producer: { id: "pdr_1", handle: "cat-hai", name: "Nước mắm Cát Hải", phone: null },
  lines: [line("line_1", "Nước mắm"), line("line_2", "Mắm tôm")],
  delivery: { kind: "parcel", name: "Giao", amount: 30_000, discount: 0, pickup_address: null },
  gift_message: null,
  parcels: [parcel],
  dropped: 0,
  declined_because: null,
  goods_total: 340_000,
  discount: 0,
  total: 370_000,
  status: "shipped",
  payment: { method: "cash_on_delivery", paid: 0, due: 370_000 },
};

function letterTo(locale: "vi" | "en", given: Partial<PurchaseOrder> = {}) {
  const own = { ...order, ...given };
  const purchase: Purchase = {
    id: "purch_1",
    number: "HP-7K3M9QA",
    state: "placed",
    placed_at: "2026-11-24T02:00:00.000Z",
    contact: { name: "Hoa", phone: "+84912345678", email: "hoa@example.com" },
    address: null,
    orders: [own],
    total: 370_000,
    invoice: null,
    discounts: [],
  };
  return { words: mailWords(locale), locale, purchase, link: "https://x/o?key=k", order: own };
}
const text = (letter: Parameters<typeof asText>[0]) => asText(letter, "OCOP");

describe("letters about parcels", () => {
  it("name the carrier, and only what is in this parcel", () => {
    const told = text(shipped(letterTo("en"), ["GA9KX4"], parcel));
    expect(told).toContain("GHN");
    expect(told).toContain("GA9KX4");
    expect(told).toContain("2 × Nước mắm, 500 ml");
    expect(told).not.toContain("Mắm tôm");
    expect(told).toContain("The rest of your order comes in another parcel.");
    const vietnamese = text(shipped(letterTo("vi"), [], { ...parcel, carrier: "own", carrier_name: null }));
    expect(vietnamese).toContain("Chủ thể tự giao");
  });

  it("tell the whole order where it is all in one", () => {
    const whole = { ...parcel, lines: ["line_1", "line_2"].map((line_id) => ({ line_id, quantity: 2 })) };
    const told = text(shipped(letterTo("en"), ["GA9KX4"], whole));
    expect(told).toContain("Mắm tôm");
    expect(told).not.toContain("another parcel");
  });

  it("say why a parcel could not be delivered, and that nothing is due yet", () => {
    const told = text(failed(letterTo("vi"), parcel, "Không ai nghe máy"));
    expect(told).toContain("Không ai nghe máy");
    expect(told).toContain("Chưa nhận hàng thì chưa phải trả gì.");
    const paid = letterTo("vi", { payment: { method: "cash_on_delivery", paid: 370_000, due: 0 } });
    expect(text(failed(paid, parcel, null))).not.toContain("chưa phải trả gì");
  });

  it("say what does not come, why, and what is still to be paid", () => {
    const gone = { reason: "Hết cá cơm", pieces: [{ line_id: "line_2", quantity: 1 }], amount: 85_000 };
    const mail = letterTo("en", {
      dropped: 85_000,
      total: 285_000,
      payment: { method: "cash_on_delivery", paid: 0, due: 285_000 },
    });
    const told = text(declined(mail, gone));
    expect(told).toContain("1 × Mắm tôm, 500 ml");
    expect(told).toContain("Hết cá cơm");
    expect(told).toMatch(/Taken off.*85,000/);
    expect(told).toMatch(/Still to pay for this part.*285,000/);
    expect(told).not.toContain("another mail");
  });

  it("tell the producer's reason where the whole order was declined", () => {
    const all = letterTo("vi", { status: "cancelled", declined_because: "Mất mùa", parcels: [] });
    expect(text(cancelled(all))).toContain("Mất mùa");
    expect(text(cancelled({ ...all, order: { ...all.order, declined_because: null } }))).not.toContain(
      "Lý do",
    );
  });

  it.each(["vi", "en"] as const)("say the same in HTML, in %s", (locale) => {
    const letter = failed(letterTo(locale), parcel, "<b>Mưa</b>");
    const html = asHtml(letter, "OCOP", "https://x", locale);
    expect(html).toContain("&lt;b&gt;Mưa");
    expect(html).toContain("GA9KX4");
  });
});
