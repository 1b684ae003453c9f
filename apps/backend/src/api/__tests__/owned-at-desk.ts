import { randomUUID } from "node:crypto";
import { A_PAPER, type BusyDesk, DAILY } from "./a-busy-desk";
import type { Owned } from "./whose-data";

/** What is whose at the desk, by route. */
export function ownedAtDesk(desk: BusyDesk): Record<string, Owned> {
  const { kayak, trip, goods, sent, application, paper, schedule, share } = desk;
  const form = { form_id: randomUUID(), seen: 0 };
  const adult = kayak.kinds.adult;
  return {
    "POST /producer/orders/[id]/parcels/[parcel_id]": {
      ids: { id: sent.order, parcel_id: sent.parcel },
      body: { ...form, seen: 1, deed: "delivered" },
    },
    "GET /producer/orders/[id]/parcels/[parcel_id]/label": {
      ids: { id: sent.order, parcel_id: sent.parcel },
    },
    "POST /producer/orders/[id]/parcels/[parcel_id]/unbook": {
      ids: { id: sent.order, parcel_id: sent.parcel },
      body: form,
    },
    "POST /producer/offline-sales": {
      ids: {},
      body: { form_id: randomUUID(), variant_id: goods.variant_id, quantity: 1 },
      named: [goods.variant_id],
    },
    "POST /producer/shares": {
      ids: {},
      body: { experience_id: kayak.id, from_day: "2099-01-01", parts: [] },
      named: [kayak.id],
    },
    "POST /producer/shares/handovers": {
      ids: {},
      body: {
        ...{ form_id: randomUUID(), amount: 1_000, on: "2026-12-02", way: "cash", note: null },
        ...{ agreement_id: share.agreement_id, party_id: share.party_id, month: share.month },
      },
      named: [share.agreement_id, share.party_id],
    },
    "POST /producer/shares/handovers/[id]/undo": { ids: { id: share.id }, body: { reason: "Ghi nhầm" } },
    "GET /producer/applications/[id]": { ids: { id: application } },
    "POST /producer/applications/[id]": { ids: { id: application }, body: { name: "Tổ mới" } },
    "POST /producer/applications/[id]/send": { ids: { id: application }, body: {} },
    "POST /producer/applications/[id]/take-back": { ids: { id: application }, body: {} },
    "POST /producer/applications/[id]/papers": {
      ids: { id: application },
      body: { name: "hai.pdf", content_base64: A_PAPER },
    },
    "GET /producer/applications/[id]/papers/[paper_id]": { ids: { id: application, paper_id: paper } },
    "DELETE /producer/applications/[id]/papers/[paper_id]": { ids: { id: application, paper_id: paper } },
    "GET /producer/profile/papers/[paper_id]": { ids: { paper_id: desk.licence } },
    "POST /producer/members/[id]": { ids: { id: desk.clerk }, body: { role: "owner" } },
    "DELETE /producer/members/[id]": { ids: { id: desk.clerk } },
    "GET /producer/departures/[id]": { ids: { id: trip } },
    "POST /producer/departures/[id]": { ids: { id: trip }, body: { state: "closed" } },
    "GET /producer/departures/[id]/participants-file": { ids: { id: trip } },
    "POST /producer/departures/[id]/messages": { ids: { id: trip }, body: { vi: "Mời đến sớm." } },
    "POST /producer/departures/[id]/call-off": {
      ids: { id: trip },
      body: { reason: "Bão", seen: { bookings: 0, guests: 0, total: 0 } },
    },
    "GET /producer/experiences/[id]": { ids: { id: kayak.id } },
    "POST /producer/experiences/[id]/closures": {
      ids: { id: kayak.id },
      body: { from: "2026-12-25", to: "2026-12-25", closed: true },
    },
    "POST /producer/experiences/[id]/departures": {
      ids: { id: kayak.id },
      body: { day: "2026-12-24", time: "10:00", capacity: 4 },
    },
    "POST /producer/experiences/[id]/prices": {
      ids: { id: kayak.id },
      body: { prices: [{ variant_id: adult, price: 310_000, price_was: 300_000 }] },
    },
    "POST /producer/experiences/[id]/schedules": { ids: { id: kayak.id }, body: DAILY },
    "DELETE /producer/experiences/[id]/schedules/[schedule_id]": {
      ids: { id: kayak.id, schedule_id: schedule },
    },
    "GET /producer/products/[id]": { ids: { id: goods.id } },
    "POST /producer/products/[id]": { ids: { id: goods.id }, body: { content: {}, terms: {} } },
    "POST /producer/products/[id]/send": { ids: { id: goods.id }, body: {} },
    "POST /producer/products/[id]/on-sale": { ids: { id: goods.id }, body: { on_sale: false } },
    "POST /producer/products/[id]/stock-and-price": {
      ids: { id: goods.id },
      body: { variants: [{ id: goods.variant_id, stock: 29 }] },
    },
    "GET /producer/products/import/[id]": { ids: { id: desk.sheet } },
    "POST /producer/products/import/[id]/run": { ids: { id: desk.sheet }, body: {} },
    "POST /producer/returns/[id]/answer": {
      ids: { id: desk.asked },
      body: { answer: "decline", text: "Hàng đóng kỹ, xin gửi thêm ảnh." },
    },
    "POST /producer/reviews/[id]/reply": { ids: { id: desk.review }, body: { text: "Cảm ơn bạn." } },
    "POST /producer/transfers/[id]/decide": {
      ids: { id: desk.receipt },
      body: { decision: "not_an_order" },
    },
    "POST /producer/transfers/refunds/[refund_id]": {
      ids: { refund_id: desk.owed },
      body: { reference: "FT9" },
    },
    "POST /producer/questions/[id]/answer": { ids: { id: desk.question }, body: { text: "Sáu tháng." } },
  };
}

/** The same for the buyer. */
export function ownedByBuyer({ delivered, returning, asked }: BusyDesk): Record<string, Owned> {
  const { bought, line, order } = delivered;
  return {
    "GET /store/purchases/[id]/reviews": { ids: { id: bought.id } },
    "GET /store/purchases/[id]/orders/[order_id]/returns": { ids: { id: bought.id, order_id: order } },
    "POST /store/purchases/[id]/orders/[order_id]/returns": {
      ids: { id: bought.id, order_id: order },
      body: returning,
    },
    "POST /store/purchases/[id]/returns/[return_id]/escalate": {
      ids: { id: bought.id, return_id: asked },
      body: { text: "Tôi không đồng ý với câu trả lời." },
    },
    "POST /store/purchases/[id]/lines/[line_id]/review": {
      ids: { id: bought.id, line_id: line },
      body: { locale: "vi", rating: "4", text: "Ngon." },
    },
  };
}
