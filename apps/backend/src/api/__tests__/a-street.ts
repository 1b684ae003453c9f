import { randomUUID } from "node:crypto";
import type {
  Basket,
  BookingsAnswer,
  CheckInAnswer,
  ComplaintAnswer,
  DeskMembersAnswer,
  PurchaseAnswer,
} from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import type { AxiosInstance } from "axios";
import { aTrip } from "../../booking/__tests__/a-trip";
import { sqlOf } from "../../booking/database";
import { PRODUCER_MODULE, type ProducerModuleService } from "../../modules/producer";
import { aCustomer } from "../../reviews/__tests__/a-reader";
import { aMember, anExperienceOf, anOfficer } from "../../testing";
import { aBusyDesk } from "./a-busy-desk";
import { ownedAtDesk, ownedByBuyer } from "./owned-at-desk";
import type { Owned } from "./whose-data";

/** In the evening of the day on which they arrive. */
export const THAT_EVENING = "2026-12-20T13:00:00Z";

/** Words that stand in nothing but this customer's own. */
export const SECRETS = [
  "Phạm Thị Riêng Tư",
  "912777555",
  "912 777 555",
  "rieng-tu@example.com",
  "Ngõ Không Ai Biết",
];

const RIENG_TU = { name: "Phạm Thị Riêng Tư", phone: "0912 777 555", email: "rieng-tu@example.com" };
const ADDRESS = { province_code: "31", commune_code: "11680", street: "Số 5, Ngõ Không Ai Biết" };

const aGuest = (name: string) => ({
  name,
  born: "1988-03-08",
  nationality: "GB",
  paper: "passport",
  paper_number: "GB123456",
});

/** A host with goods, a boat and a house, who has sold of each to one customer; and everybody who has no business with any of it. */
export async function aStreet(container: MedusaContainer, api: AxiosInstance) {
  const t = await aTrip(container, api);
  const { shopper, boatman, shop } = t;
  const house = await anExperienceOf(container, shop, boatman, {
    title: "Nhà dân Việt Hải",
    shape: "stay",
    kinds: { room: { price: 400_000, rooms: 3 } },
  });
  const owner = await aMember(container, api, boatman, { name: "Vũ Văn Bình", role: "owner" });
  const buyer = await aCustomer(container, RIENG_TU.email, RIENG_TU.name);

  const asBuyer = <T>(method: string, url: string, body?: object) =>
    shopper.send<T>(method, url, body, buyer.headers);
  const aBasket = async (line: object) => {
    const { id } = (await asBuyer<{ basket: Basket }>("POST", "/store/baskets")).body.basket;
    const visit = "variant_id" in line ? "lines" : "visits";
    const { status, body } = await asBuyer<{ basket: Basket }>("POST", `/store/baskets/${id}/${visit}`, line);
    if (status !== 200) throw new Error(`It was not put in: ${JSON.stringify(body)}`);
    return { id, line: body.basket.parts.flatMap(({ lines }) => lines)[0]?.id ?? "" };
  };
  const buys = async (line: object) => {
    const { id } = await aBasket(line);
    const sent = await shopper.fillsIn(id, { contact: RIENG_TU, address: ADDRESS });
    const { status, body } = await asBuyer<PurchaseAnswer>("POST", `/store/baskets/${id}/place`, sent);
    if (status !== 200) throw new Error(`It was not placed: ${JSON.stringify(body)}`);
    const { bookings } = (
      await asBuyer<BookingsAnswer>("GET", `/store/purchases/${body.purchase.id}/bookings`)
    ).body;
    return {
      ...body.purchase,
      key: body.key ?? "",
      order: body.purchase.orders[0]?.id ?? "",
      booking: bookings[0]?.id ?? "",
      ticket: bookings[0]?.tickets[0]?.code ?? "",
    };
  };
  const seat = { departure_id: t.trip, tickets: [{ variant_id: t.kayak.kinds.adult, quantity: 1 }] };
  const night = { arrive: "2026-12-20", leave: "2026-12-22", rooms: 2, guests: 3 };

  const busy = await aBusyDesk({
    ...{ api, container, shop, shopper, producer: boatman, kayak: t.kayak, trip: t.trip, owner, buyer },
    buys,
  });
  const goods = await buys({ variant_id: busy.goods.variant_id, quantity: 1 });
  const trip = await buys(seat);
  const stay = await buys({ stay: { ...night, variant_id: house.kinds.room } });
  const asked = await buys(seat);
  await sqlOf(container).raw("update booking set state = 'requested', answer_by = starts_at where id = ?", [
    asked.booking,
  ]);
  const address = await asBuyer<{ account: { addresses: Array<{ id: string }> } }>(
    "POST",
    "/store/account/addresses",
    { name: RIENG_TU.name, phone: RIENG_TU.phone, ...ADDRESS },
  );
  const complaint = await shopper.send<ComplaintAnswer>("POST", "/store/complaints", {
    form_id: randomUUID(),
    locale: "vi",
    kind: "goods",
    name: RIENG_TU.name,
    phone: RIENG_TU.phone,
    text: "Hàng chưa đến nơi, xin xem giúp.",
  });

  process.env.CLOCK = THAT_EVENING;
  const host = <T>(url: string, body: object) => shopper.send<T>("POST", url, body, owner.headers);
  const guest = await host<{ guest: { id: string } }>(
    `/producer/bookings/${stay.booking}/guests`,
    aGuest("Lan"),
  );
  await host("/producer/invitations", { email: "moi@haiphong.example", role: "staff" });
  const { body: atWork } = await shopper.send<DeskMembersAnswer>(
    "GET",
    "/producer/members",
    undefined,
    owner.headers,
  );
  const scan = { id: randomUUID(), code: stay.ticket };
  const visit = { stay: { experience_id: house.id, day: "2026-12-20" } };
  const { body: scanned } = await host<CheckInAnswer>("/producer/check-in", { ...visit, events: [scan] });
  if (scanned.results?.[0]?.outcome !== "in")
    throw new Error(`Nobody was let in: ${JSON.stringify(scanned)}`);

  const suspended = await aMember(container, api, t.baker, { name: "Đỗ Thị Nghỉ", role: "owner" });
  const producers: ProducerModuleService = container.resolve(PRODUCER_MODULE);
  await producers.updateProducers({ id: t.baker.id, status: "suspended", status_reason: "Hàng giả" });
  return {
    ...t,
    house,
    buyer,
    owner,
    purchases: { goods, trip, stay, asked },
    basket: await aBasket({ variant_id: t.sauce.variant_id, quantity: 1 }),
    guest: guest.body.guest?.id ?? "",
    busy,
    scan: scan.id,
    invitation: atWork.invitations[0]?.id ?? "",
    address: address.body.account?.addresses[0]?.id ?? "",
    complaint: complaint.body.complaint?.id ?? "",
    /** Who has no business with what the others own; each by the headers of their requests. */
    others: {
      "a stranger": {},
      "another customer": (await aCustomer(container, "khac@example.com", "Khác")).headers,
      "another producer": (await aMember(container, api, t.puppeteer, { name: "Trần Quý", role: "owner" }))
        .headers,
      "a suspended producer": suspended.headers,
    } as Record<string, Record<string, string>>,
    officer: (await anOfficer(container)).headers,
  };
}

export type Street = Awaited<ReturnType<typeof aStreet>>;

interface Case extends Owned {
  headers: Record<string, string>;
}

/** What there is of somebody's for each route that takes an id, and whose headers open it. */
export function owned(street: Street): Record<string, Case> {
  const { owner, buyer, purchases, basket } = street;
  const host = (asked: Owned): Case => ({ ...asked, headers: owner.headers });
  const own = (asked: Owned): Case => ({ ...asked, headers: buyer.headers });
  /** The id of a basket opens it, as it does for a guest. */
  const held = (asked: Owned): Case => ({ ...own(asked), key: true });
  const { goods, trip, stay, asked } = purchases;
  const scan = { id: randomUUID(), code: "AAAA-AAAA" };
  const form = { form_id: randomUUID(), seen: 0 };
  const lines = [{ id: goods.orders[0]?.lines[0]?.id, quantity: 1 }];
  return {
    "POST /producer/bookings/[id]/answer": host({
      ids: { id: asked.booking },
      body: { yes: false, reason: "Hết chỗ" },
    }),
    "POST /producer/bookings/[id]/cash": host({
      ids: { id: stay.booking },
      body: { form_id: randomUUID(), amount: 1_000 },
    }),
    "GET /producer/bookings/[id]/guests": host({ ids: { id: stay.booking } }),
    "POST /producer/bookings/[id]/guests": host({ ids: { id: stay.booking }, body: aGuest("John Smith") }),
    "DELETE /producer/bookings/[id]/guests/[guest_id]": host({
      ids: { id: stay.booking, guest_id: street.guest },
    }),
    "DELETE /producer/invitations/[id]": host({ ids: { id: street.invitation } }),
    "POST /producer/check-in/undo": host({ ids: {}, body: { event_id: street.scan }, named: [street.scan] }),
    "GET /producer/check-in/list": host({
      ids: {},
      query: `departure_id=${street.trip}`,
      named: [street.trip],
    }),
    "POST /producer/check-in": host({
      ids: {},
      body: { departure_id: street.trip, events: [scan] },
      named: [street.trip],
    }),
    "GET /producer/orders/[id]": host({ ids: { id: goods.order } }),
    "POST /producer/orders/[id]/accept": host({ ids: { id: goods.order }, body: { form_id: randomUUID() } }),
    "POST /producer/orders/[id]/cash": host({
      ids: { id: goods.order },
      body: { form_id: randomUUID(), amount: 1_000 },
    }),
    "POST /producer/orders/[id]/ship": host({ ids: { id: goods.order }, body: { ...form, lines } }),
    "GET /producer/orders/[id]/quote": host({ ids: { id: goods.order }, query: "carrier=ghn" }),
    "POST /producer/orders/[id]/book": host({
      ids: { id: goods.order },
      body: { ...form, lines, carrier: "ghn" },
    }),
    "POST /producer/orders/[id]/decline": host({
      ids: { id: goods.order },
      body: { ...form, lines, reason: "Hết hàng" },
    }),
    ...Object.fromEntries(Object.entries(ownedAtDesk(street.busy)).map(([name, one]) => [name, host(one)])),
    ...Object.fromEntries(Object.entries(ownedByBuyer(street.busy)).map(([name, one]) => [name, own(one)])),
    "GET /store/account/purchases/[id]": own({ ids: { id: goods.id } }),
    "POST /store/account/addresses/[id]": own({
      ids: { id: street.address },
      body: { name: "Mới", phone: "0912345678", ...ADDRESS },
    }),
    "GET /store/baskets/[id]": held({ ids: { id: basket.id } }),
    "POST /store/baskets/[id]/seen": held({ ids: { id: basket.id }, body: {} }),
    "POST /store/baskets/[id]/lines": held({
      ids: { id: basket.id },
      body: { variant_id: street.sauce.variant_id, quantity: 1 },
    }),
    "POST /store/baskets/[id]/claim": held({ ids: { id: basket.id }, body: {} }),
    "POST /store/baskets/[id]/lines/[line_id]": held({
      ids: { id: basket.id, line_id: basket.line },
      body: { quantity: 2 },
    }),
    "POST /store/baskets/[id]/visits": held({
      ids: { id: basket.id },
      body: { departure_id: street.trip, tickets: [{ variant_id: street.kayak.kinds.adult, quantity: 1 }] },
    }),
    "POST /store/baskets/[id]/codes": held({ ids: { id: basket.id }, body: { code: "GIAM10" } }),
    "DELETE /store/baskets/[id]/codes/[code]": held({ ids: { id: basket.id, code: "GIAM10" } }),
    "DELETE /store/baskets/[id]/lines/[line_id]": held({ ids: { id: basket.id, line_id: basket.line } }),
    "POST /store/baskets/[id]/place": held({ ids: { id: basket.id }, body: {} }),
    "POST /store/purchases/[id]/bookings/[booking_id]/move": own({
      ids: { id: trip.id, booking_id: trip.booking },
      body: { departure_id: street.later },
    }),
    "POST /store/purchases/[id]/bookings/[booking_id]/cancel": own({
      ids: { id: trip.id, booking_id: trip.booking },
      body: {},
    }),
    "GET /store/purchases/[id]": { ids: { id: goods.id }, headers: { "x-purchase-key": goods.key } },
    "GET /store/purchases/[id]/bookings": own({ ids: { id: trip.id } }),
    "POST /store/purchases/[id]/again": own({ ids: { id: goods.id }, body: {} }),
    "POST /store/purchases/[id]/orders/[order_id]/cancel": own({
      ids: { id: goods.id, order_id: goods.order },
      body: {},
    }),
  };
}
