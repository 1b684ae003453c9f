import type { Refusal } from "../../refusal";

export const baskets = (count: number) => Array.from({ length: count }, (_, one) => `bsk_${one}`);

/** The codes of those that were refused. */
export const refusals = (answers: PromiseSettledResult<unknown>[]) =>
  answers.flatMap((one) => (one.status === "rejected" ? [(one.reason as Refusal).code] : []));

/** Places that were given, in all. */
export const got = (answers: PromiseSettledResult<{ places: number }>[]) =>
  answers.reduce((sum, one) => sum + (one.status === "fulfilled" ? one.value.places : 0), 0);
