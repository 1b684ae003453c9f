import { afterEach, describe, expect, it } from "vitest";
import { fateOf, GHN_STATES, GhnAway, type GhnParcel, GhnRefused, ghnCarrier, readHint } from "../src";
import { type GhnStandIn, type GhnStandInSettings, startGhnStandIn } from "../src/stand-in";

const SHOP = { token: "a-token", shopId: "885" };
const CREATE = "/v2/shipping-order/create";
let ghn: GhnStandIn;
afterEach(() => ghn.close());

async function aCarrier(
  given: Partial<GhnStandInSettings> = {},
  own: { token?: string; shopId?: string; timeoutMs?: number } = {},
) {
  ghn = await startGhnStandIn({ ...SHOP, ...given });
  return ghnCarrier({ ...SHOP, ...own, base: ghn.base });
}

const aParcel = (given: Partial<GhnParcel> = {}): GhnParcel => ({
  id: "ful_01",
  from: {
    name: "Nước mắm Cát Hải",
    phone: "02253886258",
    street: "Số 1",
    commune: "Đặc khu Cát Hải",
    province: "Hải Phòng",
  },
  to: {
    name: "Nguyễn Thị Hoa",
    phone: "+84912345678",
    street: "Số 5, thôn Đông",
    commune: "Xã Kiến Thụy",
    province: "Hải Phòng",
  },
  collect: 285_000,
  weight_g: 1_600,
  contents: [{ name: "Nước mắm", quantity: 3, price: 85_000 }],
  note: "Gọi trước",
  ...given,
});

const refused = (asked: Promise<unknown>) => asked.catch((error: unknown) => error);

describe("a booking", () => {
  it("sends an address of two tiers, whole đồng, and lets the buyer look", async () => {
    const carrier = await aCarrier();
    const booked = await carrier.book(aParcel());
    expect(booked).toEqual({
      number: ghn.orders[0]?.order_code,
      fee: 22_000,
      expected_at: expect.any(String),
    });
    expect(ghn.orders[0]?.body).toMatchObject({
      client_order_code: "ful_01",
      payment_type_id: 1,
      service_type_id: 2,
      required_note: "CHOXEMHANGKHONGTHU",
      from_ward_name: "Đặc khu Cát Hải",
      is_new_from_address: true,
      to_phone: "0912345678",
      to_address: "Số 5, thôn Đông",
      to_ward_name: "Xã Kiến Thụy",
      to_province_name: "Hải Phòng",
      is_new_to_address: true,
      cod_amount: 285_000,
      weight: 1_600,
      length: 20,
      width: 20,
      height: 20,
      items: [{ name: "Nước mắm", quantity: 3, price: 85_000 }],
    });
  });

  it("is made once, though it is asked for twice", async () => {
    const carrier = await aCarrier();
    const [first, second] = [await carrier.book(aParcel()), await carrier.book(aParcel())];
    expect(second.number).toBe(first.number);
    expect(ghn.orders).toHaveLength(1);
    await carrier.book(aParcel({ id: "ful_02" }));
    expect(ghn.orders).toHaveLength(2);
  });

  it("is found by the shop’s own id where its answer came too late", async () => {
    const carrier = await aCarrier({}, { timeoutMs: 1_500 });
    ghn.delays(CREATE, 60_000);
    const booked = await carrier.book(aParcel());
    expect(booked).toMatchObject({ number: ghn.orders[0]?.order_code, fee: 22_000 });
    expect(ghn.orders).toHaveLength(1);
  });

  it("is not known of where GHN is away", async () => {
    const carrier = await aCarrier();
    ghn.fails(CREATE, 503);
    expect(await refused(carrier.book(aParcel()))).toBeInstanceOf(GhnAway);
    expect(await carrier.find("ful_01")).toBeNull();
    expect(ghn.orders).toHaveLength(0);
  });

  it("goes by the service for heavy goods from 20 kg on", async () => {
    const carrier = await aCarrier();
    await carrier.book(aParcel({ weight_g: 25_000 }));
    expect(ghn.orders[0]?.body).toMatchObject({
      service_type_id: 5,
      items: [{ weight: 25_000, length: 50 }],
    });
  });

  it.each([
    ["phone", { to: { ...aParcel().to, phone: "123" } }],
    ["address", { to: { ...aParcel().to, commune: "Kiến Thụy" } }],
    ["route", { to: { ...aParcel().to, commune: "Đặc khu Bạch Long Vĩ" } }],
    ["weight", { weight_g: 50_001 }],
    ["weight", { weight_g: 12.5 }],
    ["collect", { collect: 50_000_001 }],
    ["collect", { collect: 99.5 }],
  ] as const)("that is refused names the field: %s", async (field, given) => {
    const carrier = await aCarrier({ noRoute: ["Đặc khu Bạch Long Vĩ"] });
    expect(await refused(carrier.book(aParcel(given)))).toMatchObject({ name: "GhnRefused", field });
    expect(ghn.orders).toHaveLength(0);
  });

  it("is refused as the shop’s own fault where token or shop are wrong, and the token is not told", async () => {
    for (const own of [{ token: "another-token" }, { shopId: "1" }]) {
      const error = (await refused((await aCarrier({}, own)).book(aParcel()))) as GhnRefused;
      expect(error).toBeInstanceOf(GhnRefused);
      expect(error.field).toBe("shop");
      expect(JSON.stringify([error, error.message])).not.toContain("another-token");
      await ghn.close();
    }
  });
});

describe("what a booking leads to", () => {
  it("costs what was told before, and nothing is booked by asking", async () => {
    const carrier = await aCarrier({ fee: ({ weight }) => 20_000 + Number(weight) });
    expect(await carrier.quote(aParcel())).toMatchObject({ fee: 21_600, expected_at: expect.any(String) });
    expect(ghn.orders).toHaveLength(0);
  });

  it("has a label at GHN’s own address, beside its API", async () => {
    const carrier = await aCarrier();
    const { number } = await carrier.book(aParcel());
    const label = new URL(await carrier.label(number));
    expect([label.origin, label.pathname]).toEqual([new URL(ghn.base).origin, "/a5/public-api/printA5"]);
    expect(label.searchParams.get("token")).toMatch(/^[\w-]{36}$/);
    expect(await (await fetch(label)).text()).toContain(number);
  });

  it("is cancelled until it is picked up, and not after", async () => {
    const carrier = await aCarrier();
    const { number } = await carrier.book(aParcel());
    const later = await carrier.book(aParcel({ id: "ful_02" }));
    expect(await carrier.cancel(number)).toBe(true);
    expect((await carrier.look(number))?.state).toBe("cancel");
    await ghn.moves(later.number, "picked");
    expect(await carrier.cancel(later.number)).toBe(false);
  });

  it("is told with its state and the money at the door", async () => {
    const carrier = await aCarrier();
    const { number } = await carrier.book(aParcel());
    expect(await carrier.look(number)).toMatchObject({
      id: "ful_01",
      state: "ready_to_pick",
      collect: 285_000,
      collected: false,
    });
    await ghn.moves(number, "delivered");
    expect(await carrier.look(number)).toMatchObject({
      state: "delivered",
      collected: true,
      paid_out: false,
    });
    const there = ghn.orders.find(({ order_code }) => order_code === number);
    if (there) there.is_cod_transferred = true;
    expect(await carrier.look(number)).toMatchObject({ paid_out: true });
    expect(await carrier.look("L0000000")).toBeNull();
  });
});

describe("states and calls", () => {
  it("know each documented state, and make nothing of another", async () => {
    ghn = await startGhnStandIn(SHOP);
    expect(Object.keys(GHN_STATES)).toHaveLength(23);
    expect([
      fateOf("picked"),
      fateOf("delivery_fail"),
      fateOf("waiting_to_return"),
      fateOf("damage"),
    ]).toEqual(["on_the_way", "failed", "coming_back", "lost"]);
    expect([fateOf("teleported"), fateOf("constructor")]).toEqual([null, null]);
  });

  it("are read off a call, whatever else it holds", async () => {
    ghn = await startGhnStandIn(SHOP);
    expect(readHint({ OrderCode: "Z82BS", Status: "delivered", Reason: "", Fee: {} })).toEqual({
      number: "Z82BS",
      state: "delivered",
      reason: null,
    });
    for (const none of [null, "text", {}, { OrderCode: 7 }, { OrderCode: "../x" }])
      expect(readHint(none)).toBeNull();
  });
});
