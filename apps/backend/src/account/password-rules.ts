import type { FieldError } from "@market/store-contract";

export const PASSWORD = { min: 8, max: 128 } as const;

/** The first that anybody tries; at least eight signs each. */
const COMMON = new Set(
  (
    "12345678 123456789 1234567890 0123456789 87654321 11111111 00000000 88888888 66668888 password password1 " +
    "passw0rd qwertyui qwertyuiop 1q2w3e4r 1qaz2wsx abcd1234 abc12345 a1234567 iloveyou anhyeuem emyeuanh " +
    "matkhau1 matkhau123 haiphong haiphong15 vietnam1 123123123 12341234 11223344 147258369 987654321 admin123"
  ).split(" "),
);

/** Long rather than odd: length, and nothing that is tried first. */
export function passwordFault(field: string, password: string, own: string[] = []): FieldError | null {
  if (password.length < PASSWORD.min) return { field, code: "too_short", values: { min: PASSWORD.min } };
  if (password.length > PASSWORD.max) return { field, code: "too_long", values: { max: PASSWORD.max } };
  const written = password.toLowerCase();
  const oneSign = new Set(written).size < 3;
  const ownWord = own.some((word) => word && (written === word.toLowerCase() || word.includes(written)));
  return COMMON.has(written) || oneSign || ownWord ? { field, code: "too_easy" } : null;
}
