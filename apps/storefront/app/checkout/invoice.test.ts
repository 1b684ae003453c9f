import type { Basket } from "@market/store-contract";
import { describe, expect, it } from "vitest";
import { checkForm } from "./schema.server";

const basket = {
  id: "bsk_1",
  parts: [
    {
      producer: { id: "pdr_1", handle: "cat-hai", name: "Cát Hải" },
      lines: [],
      delivery_options: [{ id: "so_pickup", kind: "pickup", name: "Nhận", amount: 0 }],
    },
  ],
} as unknown as Basket;

const WHOLE = {
  "invoice.company_name": "Công ty An Bình",
  "invoice.tax_code": "0100109106",
  "invoice.address": "1 Lê Lợi",
  "invoice.email": "ketoan@anbinh.vn",
};

const check = (changes: Record<string, string>) => {
  const form = new FormData();
  const good = { "contact.name": "Hoa", "contact.phone": "0912345678", "delivery.pdr_1": "so_pickup" };
  for (const [name, value] of Object.entries({ ...good, ...changes })) form.append(name, value);
  return checkForm(form, basket);
};
const wrong = (changes: Record<string, string>) => check(changes).errors.map((e) => `${e.field} ${e.code}`);

describe("an invoice in the checkout form", () => {
  it.each([
    ["all four fields", WHOLE],
    ["none", {}],
    ["blanks only", { "invoice.company_name": "  ", "invoice.email": "" }],
  ])("is right with %s", (_what, fields) => {
    expect(wrong(fields)).toEqual([]);
  });

  it("asks for the rest once one field is filled in", () => {
    expect(wrong({ "invoice.company_name": "An Bình" })).toEqual([
      "invoice.tax_code required",
      "invoice.address required",
      "invoice.email required",
    ]);
  });

  it.each([
    ["a wrong check digit", { "invoice.tax_code": "0100109107" }, "invoice.tax_code not_a_tax_code"],
    ["words for an email", { "invoice.email": "ketoan" }, "invoice.email not_an_email"],
  ])("names %s, and keeps it as typed", (_what, changes, error) => {
    const { errors, values } = check({ ...WHOLE, ...changes });
    expect(errors.map((e) => `${e.field} ${e.code}`)).toEqual([error]);
    expect(values.invoice.company_name).toBe("Công ty An Bình");
  });
});

describe("a card with the goods", () => {
  it("takes 300 letters and no more", () => {
    expect(wrong({ "gift_messages.pdr_1": "a".repeat(300) })).toEqual([]);
    expect(check({ "gift_messages.pdr_1": "a".repeat(301) }).errors).toEqual([
      { field: "gift_messages.pdr_1", code: "too_long", values: { max: 300 } },
    ]);
  });
});
