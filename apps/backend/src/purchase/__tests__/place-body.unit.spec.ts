import { communesOf } from "@market/ocop/places";
import type { OfferedDelivery } from "../delivery";
import { checkPlaceBody } from "../place-body";

function option(id: string, kind: "parcel" | "pickup"): OfferedDelivery {
  return { id, kind, name: kind, amount: 0, pickup_address: null, tax_inclusive: true };
}

const choices = [
  {
    producer_id: "fisher",
    producer: "Nước mắm Cát Hải",
    options: [option("f-parcel", "parcel"), option("f-pickup", "pickup")],
    lines: [],
  },
  { producer_id: "gardener", producer: "Vườn hoa", options: [option("g-pickup", "pickup")], lines: [] },
];

const good = {
  locale: "en",
  contact: { name: "  Nguyễn Thị Hoa ", phone: "+33 6 12 34 56 78", email: "hoa@example.vn" },
  address: { province_code: "31", commune_code: communesOf("31")[0]?.code ?? "", street: "Số 5" },
  delivery: { fisher: "f-parcel", gardener: "g-pickup" },
  payment: "cash_on_delivery",
  note: "",
  expected_total: 263_333,
};

describe("A checkout as sent", () => {
  it("is read with its edges trimmed and its telephone in one form", () => {
    const { placing, errors } = checkPlaceBody(good, choices);
    expect(errors).toEqual([]);
    expect(placing).toMatchObject({
      locale: "en",
      contact: { name: "Nguyễn Thị Hoa", phone: "+33612345678", email: "hoa@example.vn" },
      address: { province_code: "31", street: "Số 5" },
      note: null,
      expected_total: 263_333,
    });
    expect(placing?.delivery.get("fisher")?.id).toBe("f-parcel");
  });

  const parcel = ["address.province_code", "address.commune_code", "address.street"];
  it.each([
    [
      "nothing at all",
      undefined,
      [
        "contact.name",
        "contact.phone",
        "delivery.fisher",
        "delivery.gardener",
        ...parcel,
        "payment",
        "expected_total",
      ],
    ],
    [
      "something else than an object",
      "<script>",
      [
        "contact.name",
        "contact.phone",
        "delivery.fisher",
        "delivery.gardener",
        ...parcel,
        "payment",
        "expected_total",
      ],
    ],
    ["a name too long", { ...good, contact: { ...good.contact, name: "x".repeat(101) } }, ["contact.name"]],
    ["a name that is no text", { ...good, contact: { ...good.contact, name: { $ne: 1 } } }, ["contact.name"]],
    ["a service number", { ...good, contact: { ...good.contact, phone: "1900 1234" } }, ["contact.phone"]],
    ["an e-mail without a host", { ...good, contact: { ...good.contact, email: "hoa@" } }, ["contact.email"]],
    ["a parcel without an address", { ...good, address: undefined }, parcel],
    [
      "a province that is none",
      { ...good, address: { ...good.address, province_code: "99" } },
      ["address.province_code"],
    ],
    [
      "a commune of another province",
      { ...good, address: { ...good.address, province_code: "01" } },
      ["address.commune_code"],
    ],
    [
      "another producer's delivery",
      { ...good, delivery: { fisher: "g-pickup", gardener: "g-pickup" } },
      ["delivery.fisher"],
    ],
    ["a fraction of a đồng", { ...good, expected_total: 10.5 }, ["expected_total"]],
    ["a total as text", { ...good, expected_total: "263333" }, ["expected_total"]],
  ])("with %s names just what is wrong", (_, body, fields) => {
    const { placing, errors } = checkPlaceBody(body, choices);
    expect(placing).toBeNull();
    expect(errors.map(({ field }) => field)).toEqual(fields);
  });

  it("needs no address when everything is collected, and keeps none", () => {
    const body = { ...good, delivery: { fisher: "f-pickup", gardener: "g-pickup" } };
    expect(checkPlaceBody({ ...body, address: undefined }, choices).placing?.address).toBeNull();
    expect(checkPlaceBody({ ...body, address: { street: "" } }, choices).placing?.address).toBeNull();
    expect(checkPlaceBody(body, choices).placing?.address).toBeNull();
  });
});
