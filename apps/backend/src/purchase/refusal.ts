import type { ErrorAnswer, FieldError } from "@market/store-contract";

/** A refusal for people: the status says the kind, `code` the reason, `errors` where and with which values. */
export class Refusal extends Error {
  constructor(
    readonly status: 404 | 409 | 422 | 503,
    readonly code: string,
    message: string,
    readonly errors: FieldError[] = [],
  ) {
    super(message);
    this.name = "Refusal";
  }

  get answer(): ErrorAnswer {
    const type = { 404: "not_found", 409: "conflict", 422: "invalid_data", 503: "busy" }[this.status];
    return {
      type,
      code: this.code,
      message: this.message,
      ...(this.errors.length ? { errors: this.errors } : {}),
    };
  }
}
