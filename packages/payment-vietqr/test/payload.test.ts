import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readVietQr, vietQrPayload } from "../src/payload";

/** CRC-16/CCITT-FALSE as EMVCo's book defines it, written anew to compare with. */
function crc(text: string): string {
  let sum = 0xffff;
  for (const byte of Buffer.from(text, "utf8")) {
    sum ^= byte << 8;
    for (let bit = 0; bit < 8; bit += 1)
      sum = sum & 0x8000 ? ((sum << 1) ^ 0x1021) & 0xffff : (sum << 1) & 0xffff;
  }
  return sum.toString(16).toUpperCase().padStart(4, "0");
}

const digits = (min: number, max: number) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: min, maxLength: max }).map((all) => all.join(""));
const anyTransfer = fc.record({
  bank_bin: digits(6, 6),
  account: digits(4, 19),
  amount: fc.integer({ min: 1, max: 9_999_999_999_999 }),
  reference: fc.constantFrom("OCOP7K2M9QXC", "DH22222222", "OCOPZZZZZZZZ"),
});

describe("the text of a VietQR code", () => {
  it("says bank, account, amount and reference as NAPAS writes them", () => {
    const payload = vietQrPayload({
      bank_bin: "970415",
      account: "123456789",
      amount: 150_000,
      reference: "OCOP7K2M9QXC",
    });
    expect(payload).toBe(
      "00020101021238530010A0000007270123000697041501091234567890208QRIBFTTA530370454061500005802VN62160812OCOP7K2M9QXC6304963F",
    );
  });

  it("reads back as what it was made of, and ends with EMVCo's checksum", () => {
    fc.assert(
      fc.property(anyTransfer, (transfer) => {
        const payload = vietQrPayload(transfer);
        expect(payload.slice(-4)).toBe(crc(payload.slice(0, -4)));
        expect(readVietQr(payload)).toEqual(transfer);
      }),
    );
  });

  it("is not read where a character of it changed", () => {
    fc.assert(
      fc.property(anyTransfer, fc.nat(), (transfer, dice) => {
        const payload = vietQrPayload(transfer);
        const at = dice % (payload.length - 4);
        const changed = payload.slice(0, at) + (payload[at] === "7" ? "8" : "7") + payload.slice(at + 1);
        expect(readVietQr(changed)).toBeNull();
      }),
    );
  });

  it.each([
    { bank_bin: "97041" },
    { account: "12 34" },
    { amount: 0 },
    { amount: 1.5 },
    { amount: 10_000_000_000_000 },
    { reference: "ĐƠN 1" },
    { reference: "A".repeat(26) },
  ])("is refused with %o", (wrong) => {
    const fine = { bank_bin: "970415", account: "123456789", amount: 1, reference: "OCOP7K2M9QXC" };
    expect(() => vietQrPayload({ ...fine, ...wrong })).toThrow(RangeError);
  });
});
