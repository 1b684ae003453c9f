import { mayCount } from "../add-counts";
import { termKept } from "../body";

describe("a search's words", () => {
  it.each([
    ["Nước  Mắm", "nuoc mam"],
    ["bánh đa 500g", "banh da 500g"],
    [`a${"b".repeat(100)}`, `a${"b".repeat(59)}`],
  ])("%s are kept folded, and cut", (typed, kept) => {
    expect(termKept(typed)).toBe(kept);
  });

  it.each(["a", " ", "0912 345 678", "lan@example.com", "gọi 0912.345.678", "(0225) 3 842 123"])(
    "%s are not kept",
    (typed) => {
      expect(termKept(typed)).toBeNull();
    },
  );
});

describe("whose word counts", () => {
  it("is that of whoever has the secret; without one nobody's", () => {
    expect(mayCount("s3cret", "s3cret")).toBe(true);
    expect(mayCount("s3cret2", "s3cret")).toBe(false);
    expect(mayCount("", "")).toBe(false);
    expect(mayCount(undefined, undefined)).toBe(false);
    expect(mayCount("undefined", undefined)).toBe(false);
  });
});
