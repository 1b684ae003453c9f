import { MedusaError } from "@medusajs/framework/utils";

/** Places were given to others while the basket was paid for. Nothing was bought. */
export class VisitLapsed extends MedusaError {
  constructor(
    /** The order's lines. */
    readonly lineIds: readonly string[],
    cause?: unknown,
  ) {
    super(MedusaError.Types.NOT_ALLOWED, "visit_lapsed: the places of a visit are no longer kept, and gone.");
    this.cause = cause;
  }
}
