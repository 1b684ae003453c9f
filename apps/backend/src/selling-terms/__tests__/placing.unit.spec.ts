import { deliveryFaults, paymentFaults, paymentMethodsOf, readGiftMessages, readInvoice } from "../placing";

const HAIPHONG = { code: "31", name: "Hải Phòng" };
const jujube = { id: "l1", title: "Táo", set_no: 1, terms: { ships_to: [HAIPHONG] } };
const sauce = { id: "l2", title: "Nước mắm", set_no: 9, terms: { ships_to: null } };
const spirit = { id: "l3", title: "Rượu nếp", set_no: 14, terms: { ships_to: null } };

describe("What stands against placing a part", () => {
  it("is each line that a parcel cannot bring, with the province it should go to", () => {
    expect(deliveryFaults("p", [jujube, sauce], { kind: "parcel" }, "79")).toEqual([
      {
        field: "delivery.p",
        code: "outside_area",
        values: { line: "l1", title: "Táo", province: "Hồ Chí Minh" },
      },
    ]);
    expect(deliveryFaults("p", [jujube, sauce], { kind: "parcel" }, "31")).toEqual([]);
    expect(deliveryFaults("p", [jujube, sauce], { kind: "pickup" }, "79")).toEqual([]);
  });

  it("is alcohol while it would be paid in cash, and nothing once a way without cash is there", () => {
    expect(paymentFaults([{ producer: "Vườn", lines: [sauce, spirit] }], "cash_on_delivery")).toEqual([
      {
        field: "payment",
        code: "alcohol_needs_cashless",
        values: { producer: "Vườn", title: "Rượu nếp", line: "l3" },
      },
    ]);
    const later = ["cash_on_delivery", "vietqr"] as unknown as Parameters<typeof paymentMethodsOf>[1];
    expect(paymentMethodsOf([sauce, spirit], later)).toEqual(["vietqr"]);
    expect(paymentMethodsOf([sauce], later)).toEqual(["cash_on_delivery", "vietqr"]);
  });
});

describe("Cards", () => {
  it("are kept for the producers in the basket, and only where something is written", () => {
    const { messages, errors } = readGiftMessages({ a: " Chúc mừng ", b: "  ", c: "x" }, ["a", "b"]);
    expect([[...messages], errors]).toEqual([[["a", "Chúc mừng"]], []]);
  });

  it.each([[undefined], ["text"], [["a"]], [{ a: 1 }]])("ignore what is no text: %j", (sent) => {
    expect(readGiftMessages(sent, ["a"]).messages.size).toBe(0);
  });
});

describe("An invoice", () => {
  const whole = {
    company_name: "An Bình",
    address: "Hải Phòng",
    tax_code: "0100109106-001",
    email: "a@b.vn",
  };

  it.each([
    ["an organisation's code", "0100109106", "0100109106"],
    ["a branch's code", "0100109106001", "0100109106-001"],
    ["a personal number", "031 085 001 234", "031085001234"],
  ])("takes %s", (_what, tax_code, code) => {
    expect(readInvoice({ ...whole, tax_code }).invoice?.tax_code).toBe(code);
  });

  it.each([
    ["a wrong check digit", { tax_code: "0100109107" }, "invoice.tax_code not_a_tax_code"],
    ["eleven digits", { tax_code: "01001091061" }, "invoice.tax_code not_a_tax_code"],
    ["no code", { tax_code: "" }, "invoice.tax_code required"],
    ["no company", { company_name: " " }, "invoice.company_name required"],
    ["no address", { address: "" }, "invoice.address required"],
    ["words for an email", { email: "ketoan" }, "invoice.email not_an_email"],
    ["a name of 201 letters", { company_name: "a".repeat(201) }, "invoice.company_name too_long"],
  ])("is refused with %s", (_what, change, error) => {
    const { invoice, errors } = readInvoice({ ...whole, ...change });
    expect([invoice, errors.map(({ field, code }) => `${field} ${code}`)]).toEqual([null, [error]]);
  });

  it("is not wanted when nothing of it was sent", () => {
    expect(readInvoice(undefined)).toEqual({ invoice: null, errors: [] });
  });
});
