export type ProblemType = "api_error" | "card_error" | "idempotency_error" | "invalid_request_error";

export interface ProblemDetails {
  status: number;
  type?: ProblemType;
  code?: string;
  param?: string;
  decline_code?: string;
  /** Its answer is not kept for the request's idempotency key: nothing had begun. */
  beforeAnything?: boolean;
}

/** An error as Stripe answers it. */
export class StripeProblem extends Error {
  readonly details: ProblemDetails;

  constructor(message: string, details: ProblemDetails) {
    super(message);
    this.details = details;
  }

  get body() {
    const { code, param, decline_code, type = "invalid_request_error" } = this.details;
    return {
      error: {
        ...(code
          ? { code, doc_url: `https://stripe.com/docs/error-codes/${code.replaceAll("_", "-")}` }
          : {}),
        ...(decline_code ? { decline_code } : {}),
        message: this.message,
        ...(param ? { param } : {}),
        type,
      },
    };
  }
}

/** A parameter that cannot be what it is. */
export function invalid(message: string, param: string, code?: string): StripeProblem {
  return new StripeProblem(message, { status: 400, param, code, beforeAnything: true });
}

/** @param param The parameter that named it; `id` when it stood in the address. */
export function missing(kind: string, id: string, param = "id"): StripeProblem {
  return new StripeProblem(`No such ${kind}: '${id}'`, { status: 404, code: "resource_missing", param });
}

/** What a test has asked to fail, in the shape that Stripe gives to each status. */
export function failureOf(status: number): StripeProblem {
  if (status === 402) {
    const message = "Your card was declined.";
    return new StripeProblem(message, {
      status,
      type: "card_error",
      code: "card_declined",
      decline_code: "generic_decline",
    });
  }
  if (status === 429) {
    return new StripeProblem("Request rate limit exceeded.", { status, code: "rate_limit" });
  }
  if (status === 409) {
    const message = "This object cannot be accessed right now because another API request is accessing it.";
    return new StripeProblem(message, { status, code: "lock_timeout" });
  }
  if (status < 500) return new StripeProblem("The stand-in was told to refuse this request.", { status });
  return new StripeProblem("An unknown error occurred.", { status, type: "api_error" });
}
