import type { BasketPart, PaymentMethod } from "@market/store-contract";
import { describe, expect, it } from "vitest";
import { chosenMethod, methodsOf } from "./payment-methods";

const basket = (...methods: PaymentMethod[][]) => ({
  parts: methods.map((payment_methods) => ({ payment_methods }) as BasketPart),
});

describe("how a basket may be paid", () => {
  it("is one way for all of it: wine, which takes no cash, and honey are paid by card", () => {
    const both: PaymentMethod[] = ["cash_on_delivery", "prepaid"];
    expect(methodsOf(basket(both, both))).toEqual(both);
    expect(methodsOf(basket(both, ["prepaid"]))).toEqual(["prepaid"]);
    expect(methodsOf(basket(both, []))).toEqual([]);
  });

  it("is what was chosen, as long as it is offered", () => {
    const both = basket(["cash_on_delivery", "prepaid"]);
    expect(chosenMethod(both, "prepaid")).toBe("prepaid");
    expect(chosenMethod(both, "")).toBe("cash_on_delivery");
    expect(chosenMethod(basket(["cash_on_delivery"]), "prepaid")).toBe("cash_on_delivery");
    expect(chosenMethod(basket(["prepaid"]), "cash_on_delivery")).toBe("prepaid");
  });
});
