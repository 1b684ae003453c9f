import { describe, expect, it } from "vitest";
import { bankReference, type DuePart, payable, plainName } from "../src/payout";

const part = (given: Partial<DuePart>): DuePart => ({
  due: 0,
  held: given.due ?? 0,
  released: true,
  of_no_order: false,
  ...given,
});

describe("what is paid out to a producer", () => {
  it.each<[string, DuePart[], number, number, number]>([
    ["nothing of nothing", [], 0, 0, 0],
    ["a released order", [part({ due: 95_000, held: 100_000 })], 0, 95_000, 95_000],
    ["not yet what can still be sent back", [part({ due: 95_000, released: false })], 0, 95_000, 0],
    ["not what a carrier has", [part({ due: 95_000, held: 0 })], 0, 95_000, 0],
    ["no more than the platform has of it", [part({ due: 95_000, held: 40_000 })], 0, 95_000, 40_000],
    [
      "less commission on cash, released or not",
      [part({ due: 95_000 }), part({ due: -5_000, held: 0, released: false })],
      0,
      90_000,
      90_000,
    ],
    ["not what is on its way already", [part({ due: 95_000 })], 95_000, 95_000, 0],
    [
      "not what was paid before",
      [part({ due: 95_000 }), part({ due: -95_000, held: -95_000, of_no_order: true })],
      0,
      0,
      0,
    ],
    [
      "nothing while what was given back after a payout is not earned again",
      [part({ due: 0 }), part({ due: -95_000, of_no_order: true }), part({ due: 60_000 })],
      0,
      -35_000,
      0,
    ],
    [
      "the rest once it is",
      [part({ due: -95_000, of_no_order: true }), part({ due: 60_000 }), part({ due: 50_000 })],
      0,
      15_000,
      15_000,
    ],
    ["what an officer set right", [part({ due: 7_000, held: 0, of_no_order: true })], 0, 7_000, 7_000],
  ])("is %s", (_, parts, onTheWay, balance, ready) => {
    expect(payable(parts, onTheWay)).toEqual({ balance, payable: ready });
  });
});

describe("what stands in a bank's file", () => {
  it("are names in plain capitals", () => {
    expect(plainName("Hợp tác xã “Đại Hà” – Kiến Thụy")).toBe("HOP TAC XA DAI HA KIEN THUY");
  });

  it("are references that are the same however they are typed", () => {
    expect(bankReference(" ft 2611 ab\u00a01 ")).toBe("FT2611AB1");
  });
});
