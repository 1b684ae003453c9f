import { bookingsOf, carriersThatBook } from "../carriers";
import { stepsTo } from "../fate";
import { collectedWith } from "../rules";

describe("what a carrier says", () => {
  it.each([
    ["packed", "waiting", []],
    ["packed", "on_the_way", ["shipped"]],
    ["packed", "delivered", ["shipped", "delivered"]],
    ["shipped", "failed", ["failed"]],
    ["failed", "failed", []],
    ["failed", "on_the_way", []],
    ["failed", "out", ["retried"]],
    ["shipped", "coming_back", ["failed"]],
    ["failed", "returned", ["returned"]],
    ["shipped", "lost", ["failed"]],
    ["delivered", "failed", []],
    ["delivered", "on_the_way", []],
    ["returned", "delivered", []],
    ["shipped", "unclear", []],
  ] as const)("of a parcel that is %s, that it is %s, leads to %j", (state, fate, steps) => {
    expect(stepsTo(state, fate)).toEqual(steps);
  });
});

describe("what is collected with a parcel", () => {
  const line = (id: string, total: number, ordered: number, in_parcels = 0) => ({
    id,
    total,
    ordered,
    in_parcels,
    declined: 0,
    returned: 0,
  });
  const ORDER = { due: 130_001, delivery: 30_000, parcels: [] };

  it("is all that is due where one parcel takes everything", () => {
    const order = { ...ORDER, lines: [line("a", 100_001, 3)] };
    expect(collectedWith(order, [{ line_id: "a", quantity: 3 }])).toBe(130_001);
  });

  it("comes to what is due, to the đồng, however the pieces are parted", () => {
    const sent = [{ line_id: "a", quantity: 1 }];
    const first = collectedWith({ ...ORDER, lines: [line("a", 100_001, 3)] }, sent);
    const lines = [line("a", 100_001, 3, 1)];
    const second = collectedWith({ ...ORDER, lines, parcels: [{ lines: sent }] }, sent);
    const rest = { ...ORDER, lines: [line("a", 100_001, 3, 2)], parcels: [{ lines: sent }, { lines: sent }] };
    const third = collectedWith(rest, sent);
    expect([first, second, third]).toEqual([63_333, 33_333, 33_335]);
    expect(first + second + third).toBe(ORDER.due);
  });

  it("is nothing where it was paid beforehand", () => {
    const lines = [line("a", 100_001, 3)];
    expect(collectedWith({ ...ORDER, due: 0, lines }, [{ line_id: "a", quantity: 1 }])).toBe(0);
    expect(collectedWith({ ...ORDER, due: 0, lines }, [{ line_id: "a", quantity: 3 }])).toBe(0);
  });
});

describe("carriers", () => {
  it("are all written down by hand until the shop has an account with one", () => {
    expect(carriersThatBook()).toEqual([]);
    process.env.GHN_TOKEN = "a-token";
    expect(bookingsOf("ghn")).toBeNull();
    process.env.GHN_SHOP_ID = "885";
    expect(carriersThatBook()).toEqual(["ghn"]);
    delete process.env.GHN_TOKEN;
    delete process.env.GHN_SHOP_ID;
  });
});
