export interface TaxCode {
  kind: "organisation" | "branch" | "person";
  /** As printed: `0100109106`, `0100109106-001`, `031085001234`. */
  code: string;
}

/** The tenth digit of an organisation's code checks the first nine by these weights. */
const WEIGHTS = [31, 29, 23, 19, 17, 13, 7, 5, 3];

/**
 * Birthplace codes in citizens' numbers: the 63 provinces of before July 2025, which a person's number keeps.
 * (Circular 59/2021/TT-BCA, annex.)
 */
const BIRTHPLACES = new Set(
  (
    "001 002 004 006 008 010 011 012 014 015 017 019 020 022 024 025 026 027 030 031 033 034 035 036 037 038 040 042 " +
    "044 045 046 048 049 051 052 054 056 058 060 062 064 066 067 068 070 072 074 075 077 079 080 082 083 084 086 087 " +
    "089 091 092 093 094 095 096"
  ).split(" "),
);

/**
 * A tax code: ten digits for an organisation, with `-001` to `-999` for its branch, and since July 2025 the twelve-digit
 * personal number for households and persons. Spaces, dots and dashes do not matter.
 * @returns null when the length, the check digit or the parts of a personal number are not right
 */
export function parseTaxCode(text: string): TaxCode | null {
  if (!/^[\d\s.\-–]+$/.test(text)) return null;
  const digits = text.replace(/\D/g, "");
  if (digits.length === 10) return checkDigitFits(digits) ? { kind: "organisation", code: digits } : null;
  if (digits.length === 13) return branch(digits);
  if (digits.length === 12) return isPersonalNumber(digits) ? { kind: "person", code: digits } : null;
  return null;
}

function branch(digits: string): TaxCode | null {
  const parent = digits.slice(0, 10);
  const serial = digits.slice(10);
  if (serial === "000" || !checkDigitFits(parent)) return null;
  return { kind: "branch", code: `${parent}-${serial}` };
}

function checkDigitFits(digits: string): boolean {
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(digits[at]), 0);
  // A remainder of 0 would ask for the digit 10: such numbers are never given out.
  return 10 - (sum % 11) === Number(digits[9]);
}

/** Birthplace, then century and sex (0–1 born in the 1900s, 2–3 in the 2000s), birth year, and a serial number. */
function isPersonalNumber(digits: string): boolean {
  return (
    BIRTHPLACES.has(digits.slice(0, 3)) && /^[0-3]$/.test(digits.charAt(3)) && !digits.endsWith("000000")
  );
}
