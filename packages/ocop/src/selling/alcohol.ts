import { isAlcohol } from "../taxonomy";

/** From this strength on a drink is neither promoted nor featured (Law 44/2019/QH14 on preventing harm from alcohol, Article 5). */
export const NO_PROMOTION_FROM_ABV = 15;

/** Who buys alcohol is at least so old. */
export const ADULT_AGE = 18;

/**
 * Whether goods may stand in a promotion or a featured place. A drink of unknown strength counts as strong: nobody is
 * to gain by leaving the number out.
 * @param abv per cent by volume
 */
export function mayBePromoted(setNo: number, abv: number | null): boolean {
  return !isAlcohol(setNo) || (abv !== null && abv < NO_PROMOTION_FROM_ABV);
}

/** Ways of paying in which money changes hands as notes. */
const CASH: readonly string[] = ["cash_on_delivery"];

/** Of these ways of paying, those that goods of these sets may be paid by: alcohol is sold without cash only. */
export function paymentMethodsFor<Method extends string>(
  setNos: ReadonlyArray<number | null>,
  methods: readonly Method[],
): Method[] {
  const alcohol = setNos.some((no) => no !== null && isAlcohol(no));
  return methods.filter((method) => !alcohol || !CASH.includes(method));
}

/** A licence to sell alcohol that stands on a day; the last day is included. */
export function licenceStands(
  licence: { number: string | null; until: string | null },
  today: string,
): boolean {
  return Boolean(licence.number?.trim()) && (licence.until === null || today <= licence.until);
}
