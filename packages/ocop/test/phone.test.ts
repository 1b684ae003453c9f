import { describe, expect, it, test } from "vitest";
import { formatPhone, parsePhone } from "../src";

describe("a Vietnamese phone number", () => {
  test.each([
    "0912345678",
    "0912 345 678",
    "0912.345.678",
    "0912-345-678",
    "84912345678",
    "+84912345678",
    "+84 912 345 678",
    "(+84) 912 345 678",
    "+84 (0) 912 345 678",
    "0084 912 345 678",
    " 0912345678 ",
  ])("typed %j is one and the same mobile", (typed) => {
    expect(parsePhone(typed)).toEqual({ e164: "+84912345678", national: "0912 345 678", country: "VN" });
  });

  test.each(["0312345678", "0562345678", "0772345678", "0862345678", "0922345678"])(
    "%s is a mobile",
    (typed) => {
      expect(parsePhone(typed)?.e164).toBe(`+84${typed.slice(1)}`);
    },
  );

  test.each([
    ["0225 3841 234", "+842253841234"],
    ["02203 852 345", "+842203852345"],
    ["024 3825 1234", "+842438251234"],
    ["(0225) 384 1234", "+842253841234"],
  ])("%s is a landline", (typed, e164) => {
    expect(parsePhone(typed)?.e164).toBe(e164);
  });

  test.each([
    ["01681234567", "eleven digits, ended in 2018"],
    ["0612345678", "no mobile begins with 06"],
    ["091234567", "one digit short"],
    ["09123456789", "one digit too many"],
    ["1900 1234", "a service number"],
    ["1800599920", "a free service number"],
    ["113", "an emergency number"],
    ["0912 345 67x", "a letter"],
    ["gọi 0912345678", "words around it"],
    ["", "nothing"],
    ["0".repeat(500), "far too long"],
  ])("%j is refused: %s", (typed) => {
    expect(parsePhone(typed)).toBeNull();
  });
});

describe("a foreign phone number", () => {
  test.each([
    ["+1 415 555 2671", "+14155552671", "US"],
    ["+44 (0)20 7946 0958", "+442079460958", "GB"],
    ["0081 90 1234 5678", "+819012345678", "JP"],
    ["+82 10-1234-5678", "+821012345678", "KR"],
    ["+33 6 12 34 56 78", "+33612345678", "FR"],
  ])("%s is taken with its country code", (typed, e164, country) => {
    expect(parsePhone(typed)).toMatchObject({ e164, country });
  });

  it("without its country code is not guessed", () => {
    expect(parsePhone("415 555 2671")).toBeNull();
  });
});

describe("a stored phone number", () => {
  it("is shown as at home for Vietnam and with its country code for others", () => {
    expect(formatPhone("+84912345678")).toBe("0912 345 678");
    expect(formatPhone("+14155552671")).toBe("+1 415 555 2671");
  });

  it("is shown as it is when it cannot be read", () => {
    expect(formatPhone("call me")).toBe("call me");
  });
});
