import { describe, expect, it } from "vitest";
import {
  APPLICATION_STATES,
  type ApplicantKind,
  type ApplicationDraft,
  type ApplicationMove,
  applicationFaults,
  BANKS,
  bankByCode,
  maskedAccount,
  movedTo,
  parseAccountNumber,
  taxCodeFault,
} from "../../src/joining";

const [ORGANISATION, BRANCH, PERSON] = ["0100109106", "0100109106-001", "031085001234"];

describe("an applicant's tax code", () => {
  const cases: Array<[ApplicantKind, string, string | null]> = [
    ["company", ORGANISATION, null],
    ["company", BRANCH, null],
    ["company", PERSON, "organisation_code_wanted"],
    ["cooperative", ORGANISATION, null],
    ["cooperative", PERSON, "organisation_code_wanted"],
    ["association", PERSON, "organisation_code_wanted"],
    ["household", PERSON, null],
    ["household", ORGANISATION, "personal_number_wanted"],
    ["household", BRANCH, "personal_number_wanted"],
    ["farm", ORGANISATION, null],
    ["farm", PERSON, null],
    ["cooperative_group", ORGANISATION, null],
    ["cooperative_group", PERSON, null],
    // The check digit is not right.
    ["company", "0100109107", "not_a_tax_code"],
    ["household", "0310850012", "not_a_tax_code"],
    ["household", "999085001234", "not_a_tax_code"],
    ["company", "", "not_a_tax_code"],
  ];
  it.each(cases)("of a %s: %s", (kind, code, fault) => {
    expect(taxCodeFault(kind, code)).toBe(fault);
  });
});

describe("a bank account", () => {
  it.each([
    ["0123 456-789", "0123456789"],
    ["ocop.haiphong", "OCOPHAIPHONG"],
    ["12345", null],
    ["12345678901234567890", null],
    ["0123456789;", null],
    ["tài khoản", null],
  ])("is read from %s", (typed, number) => {
    expect(parseAccountNumber(typed)).toBe(number);
  });

  it("is shown by its last four signs", () => {
    expect(maskedAccount("0123456789")).toBe("••••6789");
  });

  it("is at a bank that is known by one code and one name", () => {
    for (const part of ["code", "name"] as const) {
      expect(new Set(BANKS.map((bank) => bank[part])).size).toBe(BANKS.length);
    }
    expect(bankByCode("970436")?.name).toBe("Vietcombank");
    expect(bankByCode("123456")).toBeNull();
  });
});

describe("an application's states", () => {
  const allowed: Record<ApplicationMove, Record<string, string>> = {
    change: { draft: "draft", sent_back: "sent_back" },
    send: { draft: "pending", sent_back: "pending" },
    take_back: { pending: "draft" },
    send_back: { pending: "sent_back" },
    approve: { pending: "approved" },
  };
  const cases = Object.entries(allowed).flatMap(([move, to]) =>
    APPLICATION_STATES.map((state) => [move as ApplicationMove, state, to[state] ?? null] as const),
  );
  it.each(cases)("%s of one that is %s", (move, state, to) => {
    expect(movedTo(state, move)).toBe(to);
  });
});

describe("what stands in the way of sending an application", () => {
  const whole: ApplicationDraft = {
    kind: "cooperative",
    legal_name: "Hợp tác xã Đại Hà",
    name: "",
    tax_code: ORGANISATION,
    commune_code: "11680",
    address: "Thôn 3",
    phone: "0912 345 678",
    email: "htx@daiha.example",
    bank_code: "970436",
    bank_holder: "HTX DAI HA",
  };
  const faults = (
    change: Partial<ApplicationDraft>,
    beside: { bank_number?: string | null; papers?: number } = {},
  ) =>
    applicationFaults(
      { ...whole, ...change },
      { isCommune: (code) => code === "11680", bank_number: "0123456789", papers: 1, ...beside },
    ).map(({ field, code }) => `${field}: ${code}`);

  it("is nothing where all is there", () => {
    expect(faults({})).toEqual([]);
    expect(faults({}, { bank_number: null })).toEqual([]);
  });

  it("is every empty field but the shown name, in the form's order", () => {
    const empty = Object.fromEntries(Object.keys(whole).map((field) => [field, " "]));
    expect(faults(empty, { bank_number: "", papers: 0 })).toEqual(
      [
        "kind",
        "legal_name",
        "tax_code",
        "commune_code",
        "address",
        "phone",
        "email",
        "bank_code",
        "bank_number",
        "bank_holder",
        "papers",
      ].map((field) => `${field}: required`),
    );
  });

  it.each<[Partial<ApplicationDraft>, string]>([
    [{ kind: "unknown" }, "kind: not_a_choice"],
    [{ legal_name: "A" }, "legal_name: too_short"],
    [{ name: "A" }, "name: too_short"],
    [{ kind: "household" }, "tax_code: personal_number_wanted"],
    [{ tax_code: "123" }, "tax_code: not_a_tax_code"],
    [{ commune_code: "00001" }, "commune_code: unknown_commune"],
    [{ phone: "12" }, "phone: not_a_phone"],
    [{ email: "htx@daiha" }, "email: not_an_email"],
    [{ bank_code: "000000" }, "bank_code: not_a_choice"],
  ])("is %o", (change, fault) => {
    expect(faults(change)).toEqual([fault]);
  });

  it("is a number that no bank gives", () => {
    expect(faults({}, { bank_number: "12" })).toEqual(["bank_number: not_an_account"]);
  });
});
