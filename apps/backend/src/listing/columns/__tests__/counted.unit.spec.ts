import { describe, expect, it } from "vitest";
import { type Bits, noBits, setBit } from "../bits";
import { Columns } from "../columns";
import { CountedSets } from "../counted";
import { answerRound } from "../engine";
import { entry } from "./facts";

function rows(...set: number[]): Bits {
  const bits = noBits(64);
  for (const row of set) setBit(bits, row);
  return bits;
}

describe("what was counted over a set of rows", () => {
  it("is counted once for the same rows and the same words, whoever holds them", () => {
    const sets = new CountedSets<number>();
    let counted = 0;
    const count = () => ++counted;
    expect(sets.get(rows(1, 40), "price", count)).toBe(1);
    expect(sets.get(rows(1, 40), "price", count)).toBe(1);
    expect(sets.get(rows(1, 40), "set_no", count)).toBe(2);
    expect(sets.get(rows(1, 41), "price", count)).toBe(3);
    expect(sets.get(rows(1, 40), "price", count)).toBe(1);
  });

  it("holds though its rows are altered after, and is forgotten when many others were asked for since", () => {
    const sets = new CountedSets<string>();
    const altered = rows(1);
    sets.get(altered, "price", () => "of one");
    setBit(altered, 2);
    expect(sets.get(altered, "price", () => "of two")).toBe("of two");
    for (let n = 3; n < 34; n++) sets.get(rows(n), "price", () => "another");
    expect(sets.get(altered, "price", () => "anew")).toBe("of two");
    expect(sets.get(rows(1), "price", () => "anew")).toBe("anew");
  });

  it("is counted anew when an entry comes, changes or goes, though the same rows stand", () => {
    const columns = new Columns();
    for (const id of ["a", "b"]) columns.put(entry({ id, commune_code: "11680", price: 10_000 }));
    const asked = { filters: {}, pagination: { take: 0 }, search_options: { facets: ["commune_code"] } };
    const counts = () => answerRound(columns, [asked], 0)[0]?.facets?.commune_code;
    const are = (count: number) => ({ type: "value", values: [{ value: "11680", count }] });
    expect(counts()).toEqual(are(2));
    columns.put(entry({ id: "b", commune_code: undefined, price: 10_000 }));
    expect(counts()).toEqual(are(1));
    columns.remove("a");
    expect(counts()).toEqual({ type: "value", values: [] });
  });
});
