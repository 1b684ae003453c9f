export type Stars = 1 | 2 | 3 | 4 | 5;

/** Lowest points of each band, out of 100: Decision 26/2026/QĐ-TTg. */
export const STAR_BANDS: readonly { readonly stars: Stars; readonly from: number }[] = [
  { stars: 5, from: 90 },
  { stars: 4, from: 70 },
  { stars: 3, from: 50 },
  { stars: 2, from: 30 },
  { stars: 1, from: 0 },
];

/**
 * The band that the points alone reach; the rank may be lower, see `rankOf`.
 * @param points 0 to 100
 * @throws RangeError outside 0 to 100
 */
export function bandOf(points: number): Stars {
  if (!(points >= 0 && points <= 100)) {
    throw new RangeError(`Points run from 0 to 100, not ${points}.`);
  }
  return STAR_BANDS.find((band) => points >= band.from)?.stars ?? 1;
}

/**
 * The rank: "Dấu sao là yêu cầu tối thiểu" – a criterion may demand a minimum mark for a star, so points alone do not
 * give the rank. It is the highest band whose minimum marks are all met.
 * @param points 0 to 100
 * @param ceilings for each criterion with minimum marks, the highest star that the mark given there allows
 */
export function rankOf(points: number, ceilings: readonly Stars[]): Stars {
  return Math.min(bandOf(points), ...ceilings) as Stars;
}

/** 3 to 5 stars are recognised and certified; 1 and 2 get no certificate. */
export function isCertifiable(stars: Stars): stars is 3 | 4 | 5 {
  return stars >= 3;
}
