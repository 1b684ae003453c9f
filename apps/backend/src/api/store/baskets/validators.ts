import type { FieldError } from "@market/store-contract";
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { MOST_OF_ONE_LINE } from "../../../purchase/fill-basket";
import { Refusal } from "../../../refusal";

type Check = (body: Record<string, unknown>) => FieldError[];

/** Keeps what a check let through as the validated body, else answers 422 with every field that is wrong. */
function checkedBy(check: Check) {
  return (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void => {
    const body =
      typeof req.body === "object" && req.body !== null ? (req.body as Record<string, unknown>) : {};
    const errors = check(body);
    if (errors.length) {
      const refusal = new Refusal(422, "fields_wrong", "Some fields are missing or wrong.", errors);
      res.status(refusal.status).json(refusal.answer);
      return;
    }
    req.validatedBody = body;
    next();
  };
}

function quantityErrors(quantity: unknown, least: number): FieldError[] {
  const whole = typeof quantity === "number" && Number.isSafeInteger(quantity);
  if (whole && quantity >= least && quantity <= MOST_OF_ONE_LINE) return [];
  const values = { min: least, max: MOST_OF_ONE_LINE };
  return [{ field: "quantity", code: quantity === undefined ? "required" : "not_a_quantity", values }];
}

const lineErrors: Check = ({ variant_id, quantity }) => [
  ...(typeof variant_id === "string" && variant_id ? [] : [{ field: "variant_id", code: "required" }]),
  ...quantityErrors(quantity, 1),
];

export const addLineBody = checkedBy(lineErrors);

/** A basket may be made empty, or with its first goods. */
export const firstLineBody = checkedBy((body) => (body.variant_id === undefined ? [] : lineErrors(body)));

export const setLineBody = checkedBy(({ quantity }) => quantityErrors(quantity, 0));
