import type {
  DeskOrder,
  DeskOrderListed,
  DeskOrdersAnswer,
  PurchaseOrder,
  ShopRestAnswer,
} from "@market/store-contract";
import { renderToStaticMarkup } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import { describe, expect, it, vi } from "vitest";
import { i18nFor } from "~/i18n";
import type { Locale } from "~/i18n/locale";
import { DRAFT, ORDER, PARCEL } from "./an-order";
import type { OrderDraft } from "./draft";

const at = vi.hoisted(() => ({ pathname: "/desk/orders" }));
vi.mock("@remix-run/react", () => ({
  useLocation: () => at,
  Link: ({ to, ...rest }: { to: string }) => <a href={to} {...rest} />,
}));
const { OrdersPage } = await import("./list-page");
const { OrderPage } = await import("./order-page");
const { SlipPage } = await import("./slip");
const { OrderPanel } = await import("~/purchase/order-panel");

const LISTED: DeskOrderListed = {
  id: "order_1",
  number: "HP-7K3M9QA",
  display_id: 7,
  stage: "to_accept",
  placed_at: "2026-11-28T02:00:00Z",
  name: "Nguyễn Thị Hoa",
  delivery_kind: "parcel",
  pieces: 10,
  titles: ["Nước mắm", "Mắm tôm"],
  by_transfer: false,
  due: 518_331,
};
const ANSWER: DeskOrdersAnswer = {
  stage: "to_accept",
  sort: "newest",
  counts: { to_accept: 1, to_pack: 2, on_the_way: 0, done: 12_345, cancelled: 0 },
  orders: [LISTED],
  next: "1764295200000.order_1",
};
const OPEN: ShopRestAnswer = { paused: false, closed: null, resting: null };
function shown(page: React.ReactNode, locale: Locale = "en"): string {
  at.pathname = locale === "en" ? "/en/desk/orders" : "/desk/orders";
  return renderToStaticMarkup(<I18nextProvider i18n={i18nFor(locale)}>{page}</I18nextProvider>);
}
const list = (given: Partial<DeskOrdersAnswer> = {}, rest: ShopRestAnswer = OPEN) => (
  <OrdersPage
    listed={{ ...ANSWER, ...given }}
    rest={rest}
    draft={null}
    search="?sort=oldest"
    formId="form-0001"
  />
);
const page = (given: Partial<DeskOrder> = {}, draft: OrderDraft | null = null) => (
  <OrderPage order={{ ...ORDER, ...given }} draft={draft} formId="form-0001" />
);

describe("the desk's list of orders", () => {
  it("counts each stage, says what is to be collected, and accepts with one tap", () => {
    const html = shown(list());
    expect(html).toMatch(/To pack <span[^>]*>\(2\)/);
    expect(html).toMatch(/Done <span[^>]*>\(12,345\)/);
    expect(html).toContain("10 pieces: Nước mắm, Mắm tôm");
    expect(html).toContain("Collect ₫518,331");
    expect(html).toContain('action="/en/desk/orders?sort=oldest"');
    expect(html).toContain('aria-label="Accept the order HP-7K3M9QA of Nguyễn Thị Hoa"');
    expect(html).toContain("after=1764295200000.order_1");
    const vietnamese = shown(list({ stage: "to_pack" }), "vi");
    expect(vietnamese).toContain('aria-current="page"');
    expect(vietnamese).toContain("12.345");
  });

  it("pauses the shop with one tap, and says when it rests", () => {
    expect(shown(list())).toContain('name="intent" value="pause"');
    const paused = shown(list({}, { paused: true, closed: null, resting: { until: null } }), "vi");
    expect(paused).toContain('name="intent" value="open"');
    expect(paused).toContain("Chủ thể tạm nghỉ, chưa nhận đơn.");
    const tet = { from: "2027-02-04", until: "2027-02-12" };
    const closed = shown(list({}, { paused: false, closed: tet, resting: { until: tet.until } }));
    expect(closed).toContain("takes a rest through 12 February 2027");
  });

  it("says that there is none", () => {
    expect(shown(list({ orders: [], next: null }))).toContain("No order waits to be accepted.");
  });
});

describe("the desk's page of an order", () => {
  it("holds what to pack, for whom, and each deed with what was shown", () => {
    const html = shown(page());
    for (const told of ["Still to pack: 1", "Sent: 1", "Not sent: 1: Hết cá cơm", "Gọi trước", "Chúc mừng"]) {
      expect(html).toContain(told);
    }
    expect(html).toContain('href="tel:+84912345678"');
    expect(html).toMatch(/name="quantity.line_1" type="number"[^>]*max="1"[^>]*value="1"/);
    expect(html.match(/name="seen" value="3"/g)).toHaveLength(5);
    const ids = [...html.matchAll(/name="form_id" value="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(html).toContain('href="https://donhang.ghn.vn/?order_code=GA9KX4"');
    expect(html).toContain("Could not be delivered, 12:00, 28 November 2026: Không ai nghe máy");
  });

  it("lets nothing be done that cannot", () => {
    const html = shown(page({ may: { accept: false, ship: false, decline: false }, parcels: [] }));
    expect(html).not.toContain("<form");
  });

  it("tells who was first, in both languages, with the words that were typed", () => {
    expect(shown(page({}, DRAFT))).toContain("Sent: Chi, 10:00, 28 November 2026");
    const vietnamese = shown(page({}, DRAFT), "vi");
    expect(vietnamese).toContain("Gửi hàng: Chi, 10:00, 28/11/2026");
    expect(vietnamese).toContain(">Mất mùa</textarea>");
    const noReason = shown(page({}, { ...DRAFT, error: "no_reason", meanwhile: null }));
    expect(noReason).toContain('href="#decline-reason"');
    expect(noReason).toContain('id="decline-reason"');
  });

  it("makes what is collected ready, and asks for no carrier", () => {
    const html = shown(page({ delivery: { ...ORDER.delivery, kind: "pickup" }, parcels: [] }));
    expect(html).toContain("Ready to be collected");
    expect(html).not.toContain('name="carrier"');
  });
});

describe("the label and the slip", () => {
  it("name sender, receiver, number, what is to be collected, and the pieces that go", () => {
    const html = shown(<SlipPage order={ORDER} code="<svg></svg>" />, "vi");
    for (const told of [
      "Nước mắm Cát Hải",
      "Nguyễn Thị Hoa",
      "0912 345 678",
      "HP-7K3M9QA",
      "Thu 200.000",
      "<svg>",
    ]) {
      expect(html).toContain(told);
    }
    expect(html).toMatch(/Nước mắm, 500 ml<\/td><td[^>]*>2</);
  });
});

describe("an order on its buyer's page", () => {
  const order: PurchaseOrder = {
    id: "order_1",
    display_id: 7,
    producer: { id: "pdr_1", handle: "cat-hai", name: "Nước mắm Cát Hải", phone: null },
    lines: [
      {
        id: "line_1",
        product_handle: "nuoc-mam",
        title: "Nước mắm",
        variant_title: null,
        thumbnail: null,
        quantity: 3,
        unit_price: 85_000,
        total: 255_000,
        discount: 0,
        dropped: [{ quantity: 1, amount: 85_000, reason: "Hết cá cơm", returned: false }],
      },
    ],
    parcels: [PARCEL, { ...PARCEL, id: "ful_2", carrier: "own", carrier_name: null, tracking_number: null }],
    dropped: 85_000,
    declined_because: null,
    gift_message: null,
    delivery: { kind: "parcel", name: "Giao", amount: 30_000, discount: 0, pickup_address: null },
    goods_total: 255_000,
    discount: 0,
    total: 200_000,
    status: "shipped",
    payment: { method: "cash_on_delivery", paid: 0, due: 200_000 },
  };

  it("shows each parcel with its carrier, number and states, and what does not come", () => {
    const html = shown(<OrderPanel order={order} />);
    expect(html).toContain("Parcel 1 of 2");
    expect(html).toContain('href="https://donhang.ghn.vn/?order_code=GA9KX4"');
    expect(html).toContain("Brought by the producer");
    expect(html).toContain("Sent, 10:00, 28 November 2026");
    expect(html).toContain("The producer cannot send 1 piece: Hết cá cơm");
    expect(html).toMatch(/Taken off for goods that do not come.*-₫85,000/s);
    expect(shown(<OrderPanel order={order} />, "vi")).toContain("Chủ thể không gửi được 1 món: Hết cá cơm");
  });

  it("tells what was short of the cash, when and why", () => {
    const short = {
      ...{ parcel_id: "ful_1", outcome: "short" as const, asked: 200_000, amount: 180_000 },
      ...{ reason: "Không có tiền lẻ", holder: "producer" as const, at: "2026-11-28T03:00:00Z" },
    };
    const whole = { ...short, outcome: "collected" as const, amount: 20_000, reason: null };
    const payment = { ...order.payment, paid: 180_000, due: 20_000, received: [short, whole] };
    const vi = shown(<OrderPanel order={{ ...order, payment }} />, "vi");
    expect(vi).toContain("đã nhận 180.000\u00A0₫ tiền mặt trên 200.000\u00A0₫: Không có tiền lẻ");
    expect(vi.match(/tiền mặt trên/g)).toHaveLength(1);
    const en = shown(<OrderPanel order={{ ...order, payment }} />);
    expect(en).toContain("₫180,000 of ₫200,000 was received in cash: Không có tiền lẻ");
  });

  it("tells why the producer declined all of it", () => {
    const all = { ...order, status: "cancelled" as const, declined_because: "Mất mùa", parcels: [] };
    expect(shown(<OrderPanel order={all} />)).toContain("The producer’s reason: Mất mùa");
  });
});
