import { hidden, loginOf, parseLogin } from "../login";
import { passwordFault } from "../password-rules";

describe("what somebody signs in by", () => {
  it.each([
    ["0912 345 678", "phone", "+84912345678"],
    ["+84 912.345.678", "phone", "+84912345678"],
    ["+33 6 12 34 56 78", "phone", "+33612345678"],
    [" Hoa@Example.COM ", "email", "hoa@example.com"],
  ])("%s is a %s", (typed, kind, value) => {
    expect(parseLogin(typed)).toMatchObject({ kind, value });
  });

  it.each([
    "",
    "hoa",
    "hoa@",
    "12",
    "hoa@example",
    "a b@example.com",
    `${"a".repeat(260)}@example.com`,
    null,
    7,
  ])("%j is neither", (typed) => {
    expect(parseLogin(typed)).toBeNull();
  });

  it("is shown with its middle hidden", () => {
    expect(hidden(loginOf("+84912345678"))).toBe("+8491•••678");
    expect(hidden(loginOf("hoa.nguyen@example.com"))).toBe("h•••@example.com");
  });
});

describe("a password", () => {
  it.each([
    ["ngắn", "too_short"],
    ["a".repeat(129), "too_long"],
    ["12345678", "too_easy"],
    ["MatKhau123", "too_easy"],
    ["aaaaaaaaab", "too_easy"],
    ["hoa@example.com", "too_easy"],
  ])("%s is %s", (password, code) => {
    expect(passwordFault("password", password, ["Hoa", "hoa@example.com"])?.code).toBe(code);
  });

  it("may be any long sentence", () => {
    expect(passwordFault("password", "thuyền về bến", ["Hoa", "hoa@example.com"])).toBeNull();
  });
});
