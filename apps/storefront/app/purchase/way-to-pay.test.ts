import { describe, expect, it } from "vitest";
import { wayToPay } from "./way-to-pay";

type Order = Parameters<typeof wayToPay>[0][number];

const order = (
  method: Order["payment"]["method"],
  paid: number,
  due: number,
  status: Order["status"] = "placed",
): Order => ({ status, payment: { method, paid, due } });

describe("how a purchase is paid", () => {
  it.each([
    ["by transfer, of which none has come", [order("vietqr", 0, 10)], "transfer"],
    ["by transfer, of which one has come", [order("vietqr", 10, 0), order("vietqr", 0, 5)], "transfer"],
    ["by transfers that have come", [order("vietqr", 10, 0), order("vietqr", 5, 0)], "transferred"],
    [
      "by transfer, where the other order was cancelled unpaid",
      [order("vietqr", 10, 0), order("vietqr", 0, 5, "cancelled")],
      "transferred",
    ],
    ["by a transfer that never came", [order("vietqr", 0, 5, "cancelled")], "transfer"],
    ["by card", [order("prepaid", 10, 0), order("prepaid", 5, 0)], "prepaid"],
    ["at the door", [order("cash_on_delivery", 0, 10)], "later"],
    ["by nobody", [], "later"],
  ] as const)("%s", (_, orders, way) => {
    expect(wayToPay(orders)).toBe(way);
  });
});
