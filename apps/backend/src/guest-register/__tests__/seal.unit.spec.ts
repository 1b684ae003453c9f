import { seal, unseal } from "../seal";

const GUEST = { name: "Nguyễn Thị Hoa", paper_number: "031188001234" };

describe("a sealed entry of the guest register", () => {
  it("is read again with the secret it was sealed with", () => {
    expect(unseal(seal(GUEST, "secret"), "secret")).toEqual(GUEST);
  });

  it("says nothing of what is in it, and twice the same looks different", () => {
    const [first, second] = [seal(GUEST, "secret"), seal(GUEST, "secret")];
    expect(Buffer.from(first, "base64").toString("utf8")).not.toContain("031188001234");
    expect(first).not.toBe(second);
  });

  it("does not open with another secret, nor when a bit of it was changed", () => {
    const sealed = seal(GUEST, "secret");
    expect(() => unseal(sealed, "other")).toThrow();
    const bytes = Buffer.from(sealed, "base64");
    bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
    expect(() => unseal(bytes.toString("base64"), "secret")).toThrow();
  });
});
