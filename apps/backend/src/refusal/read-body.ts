import type { FieldError } from "@market/store-contract";
import type { z } from "@medusajs/framework/zod";
import { refuseFields } from ".";

/**
 * What was sent, as the schema has it.
 * @throws Refusal 422 naming every field that is wrong with a stable word
 */
export function readBody<Schema extends z.ZodType>(schema: Schema, body: unknown): z.output<Schema> {
  const result = schema.safeParse(body ?? {});
  if (result.success) return result.data;
  throw refuseFields(result.error.issues.map(faultOf));
}

/** What is counted, and not written. */
const NUMBERS: ReadonlySet<string> = new Set(["number", "int"]);

function faultOf(issue: z.core.$ZodIssue): FieldError {
  const field = issue.path.join(".");
  if (issue.code === "too_big" && NUMBERS.has(issue.origin)) {
    return { field, code: "too_much", values: { max: Number(issue.maximum) } };
  }
  if (issue.code === "too_big") return { field, code: "too_long", values: { max: Number(issue.maximum) } };
  if (issue.code === "too_small" && issue.minimum === 1) return { field, code: "required" };
  if (issue.code === "too_small" && NUMBERS.has(issue.origin)) {
    return { field, code: "too_little", values: { min: Number(issue.minimum) } };
  }
  if (issue.code === "too_small") return { field, code: "too_short", values: { min: Number(issue.minimum) } };
  if (issue.code === "unrecognized_keys") return { field: issue.keys.join(", "), code: "unknown_field" };
  if (issue.code === "invalid_value") return { field, code: "not_a_choice" };
  if (issue.code === "invalid_type")
    return { field, code: issue.input === undefined ? "required" : "wrong_kind" };
  return { field, code: issue.message || "invalid" };
}
