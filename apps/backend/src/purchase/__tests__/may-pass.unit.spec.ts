import { MedusaError } from "@medusajs/framework/utils";
import { VisitLapsed } from "../../booking/lapsed";
import { OrderBusy } from "../../order-lock";
import { Refusal } from "../../refusal";
import { mayPass } from "../may-pass";

describe("whether trying again may help", () => {
  it.each([
    ["a lock that was not come by", new Error("Timed-out acquiring lock.")],
    ["an order that somebody else changes", new OrderBusy("order_1")],
    ["a database without a free connection", new MedusaError(MedusaError.Types.DB_ERROR, "Pool")],
    [
      "a provider that did not answer",
      new MedusaError(MedusaError.Types.PAYMENT_AUTHORIZATION_ERROR, "Away"),
    ],
    ["nothing that can be read", undefined],
  ])("it may after %s", (_, error) => expect(mayPass(error)).toBe(true));

  it.each([
    ["a refusal in words", new Refusal(409, "stock_short", "Gone.")],
    ["places that are gone", new VisitLapsed(["line_1"])],
    ["another price", new MedusaError(MedusaError.Types.NOT_ALLOWED, "Other")],
    [
      "goods that are gone",
      new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "Gone", MedusaError.Codes.INSUFFICIENT_INVENTORY),
    ],
  ])("it does not after %s", (_, error) => {
    expect(mayPass(error)).toBe(false);
    // As a workflow hands it on.
    expect(mayPass({ ...error })).toBe(false);
  });
});
