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
    ["one more than was shown", { intent: "set", line_id: "l1", quantity: "4", step: "1" }, 5],
    ["one fewer than was shown", { intent: "set", line_id: "l1", quantity: "1", step: "-1" }, 0],
    ["nothing when taken out", { intent: "remove", line_id: "l1", quantity: "4" }, 0],
  ])("sets a line to %s", (_what, fields, quantity) => {
    expect(changeFrom(form(fields))).toEqual({ kind: "set", line_id: "l1", quantity });
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
