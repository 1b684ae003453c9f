import type { PurchaseOrder } from "@market/store-contract";
import { describe, expect, it } from "vitest";
import { stepsOf } from "./steps";

const order = (status: PurchaseOrder["status"], kind: "parcel" | "pickup") => ({
  status,
  delivery: { kind, name: "", amount: 0, discount: 0, pickup_address: null },
});
const reached = (...args: Parameters<typeof order>) =>
  stepsOf(order(...args))
    .filter((step) => step.reached)
    .map((step) => step.name);

describe("an order's way to the buyer", () => {
  it("begins with being placed", () => expect(reached("placed", "parcel")).toEqual(["placed"]));
  it("goes by parcel", () =>
    expect(reached("delivered", "parcel")).toEqual(["placed", "shipped", "delivered"]));
  it("or is made ready and collected", () =>
    expect(reached("delivered", "pickup")).toEqual(["placed", "ready", "collected"]));
  it("says where it is now, once", () =>
    expect(stepsOf(order("shipped", "parcel")).filter(({ now }) => now)).toMatchObject([
      { name: "shipped" },
    ]));
  it("has reached nothing when it was cancelled", () => expect(reached("cancelled", "parcel")).toEqual([]));
});
