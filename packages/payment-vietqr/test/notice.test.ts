import { describe, expect, it } from "vitest";
import { readNotice } from "../src/notice";
import { readAmount, readTime } from "../src/receipt";
import { signatureOf, whyNotTaken } from "../src/signature";

const SEPAY = {
  id: 92704,
  gateway: "Vietcombank",
  transactionDate: "2026-03-25 14:02:37",
  accountNumber: "0123499999",
  code: null,
  content: "chuyen tien mua hang OCOP7K2M9QXC",
  transferType: "in",
  transferAmount: 2_277_000,
  accumulated: 19_077_000,
  subAccount: null,
  referenceCode: "MBVCB.3278907687",
  description: "",
};

describe("a notice of money that came in", () => {
  it("is read as SePay writes it", () => {
    expect(readNotice(SEPAY)).toEqual([
      {
        transaction_id: "MBVCB.3278907687",
        account: "0123499999",
        amount: 2_277_000,
        content: "chuyen tien mua hang OCOP7K2M9QXC",
        at: new Date("2026-03-25T07:02:37Z"),
      },
    ]);
  });

  it("is read as Casso writes it, with several at once", () => {
    const row = {
      id: 1,
      tid: "FT1",
      description: "a",
      amount: 79_000,
      when: "2026-03-25 14:02:37",
      subAccId: "999",
    };
    expect(readNotice({ error: 0, data: [row, { ...row, tid: "FT2", amount: -5000 }] })).toEqual([
      {
        transaction_id: "FT1",
        account: "999",
        amount: 79_000,
        content: "a",
        at: new Date("2026-03-25T07:02:37Z"),
      },
    ]);
  });

  it("leaves out what went out, and is not taken in part", () => {
    expect(readNotice({ ...SEPAY, transferType: "out" })).toEqual([]);
    expect(readNotice({ data: [SEPAY, { ...SEPAY, transferAmount: "many" }] })).toBeNull();
    for (const wrong of [
      null,
      5,
      "text",
      [],
      {},
      { ...SEPAY, transactionDate: "yesterday" },
      { data: [null] },
    ]) {
      expect(readNotice(wrong)).toBeNull();
    }
  });
});

describe("a notice's signature", () => {
  const raw = JSON.stringify(SEPAY);
  const now = new Date("2026-03-25T07:03:00Z");
  const timestamp = String(now.getTime() / 1000);
  const signed = { raw, timestamp, signature: signatureOf("new", timestamp, raw) };

  it("is taken with any of the secrets, while one takes the other's place", () => {
    expect(whyNotTaken(signed, ["new"], now)).toBeNull();
    expect(whyNotTaken(signed, ["old", "new"], now)).toBeNull();
    expect(whyNotTaken({ ...signed, signature: `sha256=${signed.signature}` }, ["new"], now)).toBeNull();
  });

  it("is not taken when forged, old, from the future or missing", () => {
    expect(whyNotTaken(signed, ["old"], now)).toBe("forged");
    expect(whyNotTaken(signed, [""], now)).toBe("forged");
    expect(whyNotTaken({ ...signed, raw: `${raw} ` }, ["new"], now)).toBe("forged");
    expect(whyNotTaken({ ...signed, timestamp: String(Number(timestamp) + 1) }, ["new"], now)).toBe("forged");
    expect(whyNotTaken(signed, ["new"], new Date(now.getTime() + 301_000))).toBe("stale");
    expect(whyNotTaken(signed, ["new"], new Date(now.getTime() - 301_000))).toBe("stale");
    expect(whyNotTaken({ ...signed, signature: undefined }, ["new"], now)).toBe("unsigned");
    expect(whyNotTaken({ ...signed, timestamp: "soon" }, ["new"], now)).toBe("unsigned");
  });
});

describe("amounts and times of banks", () => {
  it.each([
    ["1.250.000", 1_250_000],
    ["1,250,000.00", 1_250_000],
    ["+1 250 000 ₫", 1_250_000],
    ["-50.000", -50_000],
    ["500", 500],
    [125_000, 125_000],
    [12.5, null],
    ["12.5", null],
    ["1.25.000", null],
    ["", null],
    [null, null],
  ])("reads the amount %s as %s", (text, amount) => {
    expect(readAmount(text)).toBe(amount);
  });

  it.each([
    ["25/03/2026 14:02:37", "2026-03-25T07:02:37.000Z"],
    ["25-03-2026", "2026-03-24T17:00:00.000Z"],
    ["2026-03-25 14:02", "2026-03-25T07:02:00.000Z"],
    ["2026-03-25T14:02:37+07:00", "2026-03-25T07:02:37.000Z"],
    ["31/02/2026", null],
    ["45 March", null],
  ])("reads the time %s as %s", (text, time) => {
    expect(readTime(text)?.toISOString() ?? null).toBe(time);
  });
});
