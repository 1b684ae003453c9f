import { describe, expect, it, test } from "vitest";
import { parseTaxCode } from "../src";

describe("a tax code", () => {
  test.each([
    ["0100109106", "0100109106"],
    ["0300588569", "0300588569"],
    ["01 0010 9106", "0100109106"],
    [" 0100.109.106 ", "0100109106"],
  ])("%j is an organisation's", (typed, code) => {
    expect(parseTaxCode(typed)).toEqual({ kind: "organisation", code });
  });

  it("with any other check digit is refused", () => {
    const accepted = [..."0123456789"].filter((digit) => parseTaxCode(`010010910${digit}`));
    expect(accepted).toEqual(["6"]);
  });

  it("with two digits swapped is refused", () => {
    expect(parseTaxCode("0100190106")).toBeNull();
  });

  test.each([
    ["0100109106-001", "0100109106-001"],
    ["0100109106001", "0100109106-001"],
    ["0100109106 - 099", "0100109106-099"],
  ])("%j is a branch's", (typed, code) => {
    expect(parseTaxCode(typed)).toEqual({ kind: "branch", code });
  });

  test.each([
    ["031085001234", "born in Hải Phòng in 1985"],
    ["030301000007", "born in Hải Dương in 2001"],
    ["001200012345", "born in Hà Nội in 2000"],
  ])("%s is a person's: %s", (code) => {
    expect(parseTaxCode(code)).toEqual({ kind: "person", code });
  });

  test.each([
    ["0100109106-000", "no branch has serial 000"],
    ["0100109107-001", "its parent's check digit is wrong"],
    ["003085001234", "no province had code 003"],
    ["099085001234", "no province had code 099"],
    ["031985001234", "9 is no century and sex of anybody alive"],
    ["031085000000", "no serial number"],
    ["12345", "too short"],
    ["MST 0100109106", "words"],
    ["", "nothing"],
    ["٠١٠٠١٠٩١٠٦", "digits of another script"],
  ])("%j is refused: %s", (typed) => {
    expect(parseTaxCode(typed)).toBeNull();
  });
});
