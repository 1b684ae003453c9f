import { describe, expect, it } from "vitest";
import { type LineTaking, leftBeside, shareOut } from "../share-out";

const FREE = { sauce: 10, honey: 3 };
const takes = (given: Partial<Record<keyof typeof FREE, number>>) =>
  Object.entries(given).map(([item_id, required]) => ({
    item_id,
    required,
    free: FREE[item_id as keyof typeof FREE],
  }));
/** Two bottles and a jar: three boxes of ten bottles and three jars. */
const box = (quantity: number): LineTaking => ({ id: "box", quantity, takes: takes({ sauce: 2, honey: 1 }) });
const sauce = (quantity: number): LineTaking => ({ id: "sauce", quantity, takes: takes({ sauce: 1 }) });
const honey = (quantity: number): LineTaking => ({ id: "honey", quantity, takes: takes({ honey: 1 }) });
const ticket: LineTaking = { id: "ticket", quantity: 4, takes: null };

describe("pieces that are left for a line", () => {
  it.each<[string, LineTaking, LineTaking[], number | null]>([
    ["of a box, what its scarcest part allows", box(1), [], 3],
    ["whole boxes only", box(1), [sauce(5)], 2],
    ["of a part, what boxes leave", sauce(1), [box(3)], 4],
    ["never fewer than none", honey(1), [box(9)], 0],
    ["what has nothing in common takes nothing", sauce(1), [honey(3), ticket], 10],
    ["what is not counted has no end", ticket, [box(1)], null],
  ])("%s", (_, line, others, left) => {
    expect(leftBeside(line, others)).toBe(left);
  });
});

describe("a basket with a box and what lies in it", () => {
  it.each<[string, LineTaking[], Array<[string, number]>]>([
    ["the later line gets what is left", [box(3), sauce(9)], [["sauce", 4]]],
    ["in whichever order they were put in", [sauce(9), box(3)], [["box", 0]]],
    ["what runs short anyway takes no more than there is", [box(50), sauce(9)], [["sauce", 4]]],
    ["lines that share nothing are left alone", [sauce(9), honey(9), ticket], []],
  ])("%s", (_, lines, shared) => {
    expect([...shareOut(lines)]).toEqual(shared);
  });
});
