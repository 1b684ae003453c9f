import type { Basket } from "@market/store-contract";
import { describe, expect, it } from "vitest";
import { checkForm } from "./schema.server";

const basket: Basket = {
  id: "bsk_1",
  parts: [
    {
      producer: { id: "pdr_1", handle: "cat-hai", name: "Cát Hải" },
      lines: [],
      subtotal: 100_000,
      discount: 0,
      delivery_options: [
        {
          id: "so_parcel",
          kind: "parcel",
          name: "Giao tận nơi",
          amount: 30_000,
          discount: 0,
          pickup_address: null,
        },
        {
          id: "so_pickup",
          kind: "pickup",
          name: "Nhận tại nơi",
          amount: 0,
          discount: 0,
          pickup_address: "Cát Hải",
        },
      ],
    },
  ],
  item_count: 1,
  subtotal: 100_000,
  discount: 0,
  discounts: [],
  idle_codes: [],
  claimed: false,
  notices: [],
  purchase_id: null,
};

const VISITS = {
  delivery_options: [],
  lines: [
    {
      id: "li_1",
      variant_id: "v_adult",
      product_handle: "bees",
      title: "Bees",
      variant_title: "Adult",
      thumbnail: null,
      quantity: 2,
      unit_price: 450_000,
      total: 900_000,
      discount: 0,
      available: null,
      visit: {
        departure_id: "dep_1",
        starts_at: "2026-12-05T01:00:00Z",
        ends_at: null,
        nights: null,
        held_until: "2026-12-01T01:00:00Z",
      },
    },
  ],
};

const GOOD = {
  "contact.name": "Nguyễn Thị Hoa",
  "contact.phone": "0912 345 678",
  "contact.email": "",
  "address.province_code": "31",
  "address.commune_code": "11824",
  "address.street": "12 đường 208",
  "delivery.pdr_1": "so_parcel",
  note: "",
  expected_total: "130000",
};

const check = (changes: Record<string, string> = {}, left_out: string[] = []) => {
  const form = new FormData();
  for (const [name, value] of Object.entries({ ...GOOD, ...changes })) {
    if (!left_out.includes(name)) form.append(name, value);
  }
  return checkForm(form, basket);
};
const wrong = (changes: Record<string, string>) => check(changes).errors.map((e) => `${e.field} ${e.code}`);

describe("a checkout form", () => {
  it("is right when all that a parcel needs is there", () => {
    expect(check()).toMatchObject({ errors: [], expectedTotal: 130_000 });
  });

  it("takes a foreign phone number", () => {
    expect(wrong({ "contact.phone": "+33 6 12 34 56 78" })).toEqual([]);
  });

  it.each([
    ["no name", { "contact.name": "  " }, "contact.name required"],
    ["a name of 101 letters", { "contact.name": "a".repeat(101) }, "contact.name too_long"],
    ["no phone", { "contact.phone": "" }, "contact.phone required"],
    ["a phone too short", { "contact.phone": "0912" }, "contact.phone not_a_phone"],
    ["words for a mail address", { "contact.email": "hoa" }, "contact.email not_an_email"],
    ["no province", { "address.province_code": "" }, "address.province_code required"],
    ["no commune", { "address.commune_code": "" }, "address.commune_code required"],
    ["another province's commune", { "address.province_code": "01" }, "address.commune_code not_in_province"],
    ["no street", { "address.street": "" }, "address.street required"],
    ["no delivery", { "delivery.pdr_1": "" }, "delivery.pdr_1 required"],
    ["a delivery not on offer", { "delivery.pdr_1": "so_other" }, "delivery.pdr_1 not_offered"],
  ])("names %s", (_what, changes, error) => {
    expect(wrong(changes as Record<string, string>)).toContain(error);
  });

  it("asks for no address when the goods are collected", () => {
    const changes = { "delivery.pdr_1": "so_pickup", "address.street": "", "address.commune_code": "" };
    expect(wrong(changes)).toEqual([]);
  });

  it("asks of visits alone neither delivery nor address", () => {
    const form = new FormData();
    for (const name of ["contact.name", "contact.phone", "expected_total"] as const)
      form.append(name, GOOD[name]);
    const visits = { ...basket, parts: basket.parts.map((part) => ({ ...part, ...VISITS })) };
    expect(checkForm(form, visits).errors).toEqual([]);
    // Beside goods, the goods' delivery is asked for, and no other.
    const both = [
      ...basket.parts,
      { ...basket.parts[0], ...VISITS, producer: { id: "pdr_2", handle: "b", name: "B" } },
    ];
    const { errors } = checkForm(form, { ...basket, parts: both as Basket["parts"] });
    expect(errors.map(({ field }) => field)).toContain("delivery.pdr_1");
    expect(errors.map(({ field }) => field)).not.toContain("delivery.pdr_2");
  });

  it("names everything wrong at once, and keeps what was typed", () => {
    const { errors, values } = check({ "contact.phone": "12", "address.street": "", note: "Gọi trước" });
    expect(errors.map(({ field }) => field)).toEqual(["contact.phone", "address.street"]);
    expect(values).toMatchObject({ contact: { phone: "12", name: "Nguyễn Thị Hoa" }, note: "Gọi trước" });
  });

  it("names all that is needed when nothing was sent at all", () => {
    const { errors } = check({}, Object.keys(GOOD));
    expect(errors.map(({ field, code }) => `${field} ${code}`)).toEqual([
      "contact.name required",
      "contact.phone required",
      "address.province_code required",
      "address.commune_code required",
      "address.street required",
      "delivery.pdr_1 required",
    ]);
  });
});
