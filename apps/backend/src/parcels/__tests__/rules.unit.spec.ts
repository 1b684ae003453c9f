import type { DeskOrderStage, ParcelDeed, ParcelState } from "@market/store-contract";
import { CARRIER_CODES, trackingPage } from "../carriers";
import { amountDropped, deedsOf, keptOf, leftOf, type Pieces, parcelAfter, stageOf } from "../rules";

const STATES: ParcelState[] = ["packed", "shipped", "failed", "delivered", "returned"];
const DEEDS: ParcelDeed[] = ["delivered", "failed", "retried", "returned"];

describe("a parcel", () => {
  const ALLOWED: Array<[ParcelState, ParcelDeed, ParcelState]> = [
    ["shipped", "delivered", "delivered"],
    ["shipped", "failed", "failed"],
    ["shipped", "returned", "returned"],
    ["failed", "retried", "shipped"],
    ["failed", "delivered", "delivered"],
    ["failed", "returned", "returned"],
  ];

  it.each(STATES.flatMap((state) => DEEDS.map((deed) => [state, deed] as const)))(
    "that is %s becomes by %s what the table says, or nothing",
    (state, deed) => {
      const wanted = ALLOWED.find(([from, by]) => from === state && by === deed)?.[2] ?? null;
      expect(parcelAfter(state, deed)).toBe(wanted);
      expect(deedsOf(state).includes(deed)).toBe(wanted !== null);
    },
  );
});

const line = (given: Partial<Pieces> = {}): Pieces => ({
  ordered: 3,
  in_parcels: 0,
  declined: 0,
  returned: 0,
  ...given,
});

describe("a line's pieces", () => {
  it("wait until they are packed or declined, and are kept until they come back", () => {
    const some = line({ in_parcels: 1, declined: 1, returned: 1 });
    expect([leftOf(some), keptOf(some)]).toEqual([1, 1]);
  });
});

describe("an order", () => {
  const TABLE: Array<[string, Partial<Parameters<typeof stageOf>[0]>, DeskOrderStage]> = [
    ["is new", {}, "to_accept"],
    ["is new, and one piece was declined", { lines: [line({ declined: 1 })] }, "to_accept"],
    ["is accepted", { accepted: true }, "to_pack"],
    ["is partly sent", { lines: [line({ in_parcels: 1 })], parcels: ["shipped"] }, "to_pack"],
    ["is partly delivered", { lines: [line({ in_parcels: 1 })], parcels: ["delivered"] }, "to_pack"],
    ["is packed in the office", { lines: [line({ in_parcels: 3 })], parcels: ["packed"] }, "to_pack"],
    ["is sent", { lines: [line({ in_parcels: 3 })], parcels: ["shipped"] }, "on_the_way"],
    ["came in vain", { lines: [line({ in_parcels: 3 })], parcels: ["failed"] }, "on_the_way"],
    [
      "is delivered, the rest declined",
      { lines: [line({ in_parcels: 2, declined: 1 })], parcels: ["delivered"] },
      "done",
    ],
    [
      "is delivered in one parcel, and came back in another",
      { lines: [line({ in_parcels: 3, returned: 1 })], parcels: ["delivered", "returned"] },
      "done",
    ],
    ["came back", { lines: [line({ in_parcels: 3, returned: 3 })], parcels: ["returned"] }, "cancelled"],
    ["is declined", { lines: [line({ declined: 3 })] }, "cancelled"],
    ["was cancelled", { cancelled: true, accepted: true }, "cancelled"],
  ];

  it.each(TABLE)("that %s stands where its producer looks for it", (_, given, stage) => {
    const standing = { cancelled: false, accepted: false, lines: [line()], parcels: [], ...given };
    expect(stageOf(standing)).toBe(stage);
  });
});

describe("what dropping takes off", () => {
  it("is the line's sum after the last piece, in whole đồng, in whichever steps", () => {
    const steps = [1, 2, 4];
    let before = { quantity: 0, amount: 0 };
    const taken = steps.map((quantity) => {
      const amount = amountDropped(33_333, 7, before, quantity);
      before = { quantity: before.quantity + quantity, amount: before.amount + amount };
      return amount;
    });
    expect(taken).toEqual([4_762, 9_524, 19_047]);
    expect(before).toEqual({ quantity: 7, amount: 33_333 });
  });
});

describe("a carrier's page", () => {
  it("is told by the number of the parcel, and only where the carrier has one", () => {
    expect(trackingPage("ghn", "GA 1/2")).toBe("https://donhang.ghn.vn/?order_code=GA%201%2F2");
    expect(trackingPage("ghn", null)).toBeNull();
    const without = CARRIER_CODES.filter((code) => trackingPage(code, "X") === null);
    expect(without).toEqual(["viettel_post", "vnpost", "own", "other"]);
  });
});
