import type { Purchase, PurchaseOrder } from "@market/store-contract";
import { asText } from "../as-text";
import { cancelled, placed } from "../templates/order";
import { transferReminder } from "../templates/transfer";
import { mailWords } from "../words";

const order: PurchaseOrder = {
  id: "order_1",
  display_id: 7,
  producer: { id: "prod_1", handle: "cat-hai", name: "Nước mắm Cát Hải", phone: null },
  lines: [
    {
      id: "line_1",
      product_handle: "nuoc-mam",
      title: "Nước mắm",
      variant_title: "500 ml",
      thumbnail: null,
      quantity: 1,
      unit_price: 85_000,
      total: 85_000,
      discount: 0,
    },
  ],
  delivery: { kind: "pickup", name: "", amount: 0, discount: 0, pickup_address: null },
  gift_message: null,
  parcels: [],
  dropped: 0,
  declined_because: null,
  goods_total: 85_000,
  discount: 0,
  total: 85_000,
  status: "placed",
  payment: {
    method: "vietqr",
    paid: 5_000,
    due: 80_000,
    transfer: {
      state: "waiting",
      reference: "OCOP7K2M9QXC",
      to: { bank: "Vietcombank", account: "0123456789", holder: "HO KINH DOANH MINH HOA" },
      payload: "0002",
      until: "2026-11-29T03:00:00.000Z",
    },
  },
};
const purchase: Purchase = {
  id: "purch_1",
  number: "HP-7K3M9QA",
  state: "placed",
  placed_at: "2026-11-28T03:00:00.000Z",
  contact: { name: "Hoa", phone: "+84912345678", email: "hoa@example.com" },
  address: null,
  orders: [order],
  total: 85_000,
  invoice: null,
  discounts: [],
};
const mail = (locale: "vi" | "en") => ({
  words: mailWords(locale),
  locale,
  purchase,
  link: "https://x/o?key=k",
});

describe("letters about transfers", () => {
  it.each([
    ["vi", "80.000\u00A0₫", /tiền mặt/],
    ["en", "₫80,000", /in cash/],
  ] as const)("say where what is still due goes, and ask for no cash, in %s", (locale, due, cash) => {
    for (const letter of [placed(mail(locale)), transferReminder({ ...mail(locale), order })]) {
      const text = asText(letter, "OCOP");
      for (const said of ["Vietcombank", "0123456789", "HO KINH DOANH MINH HOA", "OCOP7K2M9QXC", due]) {
        expect(text).toContain(said);
      }
      expect(`${letter.preview} ${text}`).not.toMatch(cash);
    }
  });

  it("say nothing of an account once nothing is awaited", () => {
    const { transfer } = order.payment;
    if (!transfer) throw new Error("Nothing is awaited.");
    const payment = { ...order.payment, due: 0, transfer: { ...transfer, state: "paid" as const, to: null } };
    const text = asText(
      placed({ ...mail("vi"), purchase: { ...purchase, orders: [{ ...order, payment }] } }),
      "OCOP",
    );
    expect(text).not.toContain("0123456789");
  });

  it.each([
    ["vi", "Chuyển khoản không đến đủ trước hạn."],
    ["en", "The transfer did not come in time"],
  ] as const)("say why an order is cancelled that nobody paid in time, in %s", (locale, why) => {
    const { transfer } = order.payment;
    if (!transfer) throw new Error("Nothing is awaited.");
    const letterOf = (state: "lapsed" | "cancelled") => {
      const payment = { ...order.payment, transfer: { ...transfer, state, to: null } };
      const over = { ...order, status: "cancelled" as const, payment };
      return asText(
        cancelled({ ...mail(locale), order: over, purchase: { ...purchase, orders: [over] } }),
        "OCOP",
      );
    };
    expect(letterOf("lapsed")).toContain(why);
    expect(letterOf("cancelled")).not.toContain(why);
  });
});
