import { describe, expect, it } from "vitest";
import { changeFrom } from "./change";

const form = (fields: Record<string, string>) => {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.append(name, value);
  return data;
};

describe("a form of the basket", () => {
  it.each([
    ["one piece when no number was sent", { intent: "add", variant_id: "v1" }, 1],
    ["the number asked for", { intent: "add", variant_id: "v1", quantity: "3" }, 3],
    ["at least one", { intent: "add", variant_id: "v1", quantity: "-4" }, 1],
    ["at most 999", { intent: "add", variant_id: "v1", quantity: "5000" }, 999],
  ])("adds %s", (_what, fields, quantity) => {
    expect(changeFrom(form(fields))).toEqual({ kind: "add", variant_id: "v1", quantity });
  });

  it.each([
    ["the number typed", { intent: "set", line_id: "l1", quantity: "4" }, 4],
    ["nothing when taken out", { intent: "remove", line_id: "l1", quantity: "4" }, 0],
  ])("sets a line to %s", (_what, fields, quantity) => {
    expect(changeFrom(form(fields))).toEqual({ kind: "set", line_id: "l1", quantity });
  });

  it.each([
    ["one more", { intent: "set", line_id: "l1", quantity: "4", step: "1" }, { quantity: 5, shown: 4 }],
    ["one fewer", { intent: "set", line_id: "l1", quantity: "1", step: "-1" }, { quantity: 0, shown: 1 }],
  ])("steps to %s than was shown, and says what was shown", (_what, fields, set) => {
    expect(changeFrom(form(fields))).toEqual({ kind: "set", line_id: "l1", ...set });
  });

  it("enters a code, takes one out, and says which prices were seen", () => {
    expect(changeFrom(form({ intent: "code", code: " tet50 " }))).toEqual({ kind: "code", code: "tet50" });
    expect(changeFrom(form({ intent: "code_out", code: "TET50" }))).toEqual({
      kind: "code_out",
      code: "TET50",
    });
    const seen = form({ intent: "seen", seen: "l1:90000" });
    seen.append("seen", "l2:free");
    expect(changeFrom(seen)).toEqual({ kind: "seen", lines: [{ line_id: "l1", price: 90_000 }] });
  });

  it.each([
    ["an unknown intent", { intent: "steal", line_id: "l1", quantity: "1" }],
    ["no goods", { intent: "add", quantity: "1" }],
    ["words for a number", { intent: "set", line_id: "l1", quantity: "many" }],
    ["half a piece", { intent: "set", line_id: "l1", quantity: "1.5" }],
    ["no number", { intent: "set", line_id: "l1" }],
  ])("asks for nothing with %s", (_what, fields) => {
    expect(changeFrom(form(fields as unknown as Record<string, string>))).toBeNull();
  });
});
