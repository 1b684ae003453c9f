import { isAlcohol, licenceStands, SETS } from "@market/ocop";
import type { MedusaRequest } from "@medusajs/framework/http";

/** Sets 14 and 15. */
export const ALCOHOL_SETS: readonly number[] = SETS.map(({ no }) => no).filter(isAlcohol);

/** Off until the operator switches it on: then alcohol is shown nowhere. Read at each call, so that a test may turn it. */
export function alcoholIsSold(): boolean {
  return process.env.ALCOHOL_SALES === "true";
}

const CONFIRMED = "x-adult-confirmed";

/** Whether this answer may speak of alcohol: it is sold here, and the storefront says that the shopper confirmed to be of age. */
export function mayShowAlcohol(req: Pick<MedusaRequest, "headers">): boolean {
  return alcoholIsSold() && req.headers[CONFIRMED] === "1";
}

/** Goods that are not alcohol, or alcohol of somebody who has a licence to sell it today, where it is sold at all. */
export function mayBeSold(
  setNo: number | null,
  seller: { alcohol_licence?: string | null; alcohol_licence_until?: string | null } | null | undefined,
  today: string,
): boolean {
  if (setNo === null || !isAlcohol(setNo)) return true;
  const licence = {
    number: seller?.alcohol_licence ?? null,
    until: seller?.alcohol_licence_until ?? null,
  };
  return alcoholIsSold() && licenceStands(licence, today);
}
