import type { DeskOrder } from "@market/store-contract";
import type { OrderDraft } from "./draft";

/** An order at the desk as tests see it: one parcel came to nobody's door, one piece is still to be packed. */
export const PARCEL: DeskOrder["parcels"][number] = {
  id: "ful_1",
  state: "failed",
  carrier: "ghn",
  carrier_name: "GHN",
  tracking_number: "GA9KX4",
  tracking_url: "https://donhang.ghn.vn/?order_code=GA9KX4",
  lines: [{ line_id: "line_1", quantity: 1 }],
  steps: [
    { state: "shipped", at: "2026-11-28T03:00:00Z", reason: null },
    { state: "failed", at: "2026-11-28T05:00:00Z", reason: "Không ai nghe máy" },
  ],
  deeds: ["retried", "delivered", "returned"],
  booking: null,
  may_unbook: false,
  collect: 0,
};
export const ORDER: DeskOrder = {
  id: "order_1",
  number: "HP-7K3M9QA",
  display_id: 7,
  stage: "to_pack",
  placed_at: "2026-11-28T02:00:00Z",
  contact: { name: "Nguyễn Thị Hoa", phone: "+84912345678", email: null },
  address: { street: "Số 5", commune: "Xã Kiến Thụy", province: "Hải Phòng" },
  note: "Gọi trước",
  gift_message: "Chúc mừng",
  invoice: null,
  delivery: { kind: "parcel", name: "Giao", amount: 30_000, pickup_address: null },
  lines: [
    {
      id: "line_1",
      title: "Nước mắm",
      variant_title: "500 ml",
      thumbnail: null,
      quantity: 3,
      unit_price: 85_000,
      total: 255_000,
      harvest_on: null,
      parts: [],
      in_parcels: 1,
      left: 1,
      dropped: [{ quantity: 1, amount: 85_000, reason: "Hết cá cơm", returned: false }],
    },
  ],
  parcels: [PARCEL],
  history: [{ deed: "shipped", at: "2026-11-28T03:00:00Z", by: "Bình", parcel_id: "ful_1", reason: null }],
  has_visits: false,
  total: 200_000,
  paid: 0,
  due: 200_000,
  cash: true,
  by_transfer: false,
  received: [],
  seen: 3,
  may: { accept: false, ship: true, decline: true },
  carriers: [
    { code: "ghn", name: "GHN" },
    { code: "own", name: null },
  ],
  books: [],
  from: { name: "Nước mắm Cát Hải", phone: "+842253886258", address: "Cát Hải" },
};
export const DRAFT: OrderDraft = {
  form: "decline",
  parcel_id: null,
  values: { reason: "Mất mùa", "quantity.line_1": "1" },
  error: "changed",
  meanwhile: { what: "shipped", by: "Chi", at: "2026-11-28T03:00:00Z" },
};
