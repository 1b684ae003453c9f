import type { ErrorAnswer, FieldError } from "@market/store-contract";
import type { AuthenticatedMedusaRequest, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";

type Status = 400 | 401 | 403 | 404 | 409 | 410 | 413 | 415 | 422 | 429 | 503;

const TYPES: Record<Status, string> = {
  400: "invalid_data",
  401: "unauthorized",
  403: "forbidden",
  404: "not_found",
  409: "conflict",
  410: "gone",
  413: "too_large",
  415: "unsupported_file",
  422: "invalid_data",
  429: "too_many_requests",
  503: "busy",
};

/** A refusal for people: the status says the kind, `code` the reason, `errors` where and with which values. */
export class Refusal extends Error {
  readonly answer: ErrorAnswer;

  constructor(
    readonly status: Status,
    readonly code: string,
    message: string,
    readonly errors: FieldError[] = [],
  ) {
    super(message);
    this.name = "Refusal";
    this.answer = { type: TYPES[status], code, message, ...(errors.length ? { errors } : {}) };
  }
}

/** For what was sent and cannot be taken as it is. */
export function refuseFields(errors: FieldError[]): Refusal {
  const named = errors.map(({ field, code }) => `${field}: ${code}`).join("; ");
  return new Refusal(422, "invalid_fields", `Some fields cannot be taken: ${named}.`, errors);
}

/** A workflow hands an error on as plain data when it went through its store: known by its shape, not its class. */
export function isRefusal(error: unknown): error is Pick<Refusal, "status" | "answer"> {
  return typeof error === "object" && error !== null && "answer" in error && "status" in error;
}

/** Answers a refusal as the contract has it; anything else goes on to Medusa's error handler. */
export function answering<Request extends MedusaRequest | AuthenticatedMedusaRequest>(
  handle: (req: Request, res: MedusaResponse) => Promise<void>,
): (req: Request, res: MedusaResponse) => Promise<void> {
  return async (req, res) => {
    try {
      await handle(req, res);
    } catch (error) {
      if (!isRefusal(error)) throw error;
      if (error.status === 503) res.setHeader("Retry-After", "5");
      res.status(error.status).json(error.answer);
    }
  };
}
