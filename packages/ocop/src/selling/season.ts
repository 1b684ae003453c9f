import type { Day } from "../days";

/** What an officer wrote down about when goods are there. */
export interface SeasonTerms {
  /** Months of harvest, 1 to 12; none: all year round. */
  season_months: readonly number[];
  /** A harvest that is sold before it is brought in: until this day goods are ordered ahead. */
  harvest_on: Day | null;
}

/** Whether goods can be bought on a day, and when else. */
export type SaleState =
  | { kind: "on_sale" }
  | { kind: "preorder"; harvest_on: Day }
  /** `back_in`: the next month of the season, 1 to 12. */
  | { kind: "out_of_season"; back_in: number };

const ON_SALE: SaleState = { kind: "on_sale" };

/** A harvest still to come is ordered ahead, in season or out of it; else the months decide. */
export function saleState({ season_months, harvest_on }: SeasonTerms, today: Day): SaleState {
  if (harvest_on !== null && today < harvest_on) return { kind: "preorder", harvest_on };
  const month = monthOf(today);
  if (season_months.length === 0 || season_months.includes(month)) return ON_SALE;
  const ahead = (each: number) => (each - month + 12) % 12;
  const back_in = [...season_months].sort((a, b) => ahead(a) - ahead(b))[0] ?? month;
  return { kind: "out_of_season", back_in };
}

export interface MonthSpan {
  from: number;
  to: number;
}

/** Months as people say them, across the turn of the year: 11, 12, 1 and 5 are "11 to 1" and "5". All year has no spans. */
export function seasonSpans(months: readonly number[]): MonthSpan[] {
  const inSeason = new Set(months.filter((month) => Number.isInteger(month) && month >= 1 && month <= 12));
  if (inSeason.size === 12) return [];
  const before = (month: number) => (month === 1 ? 12 : month - 1);
  const after = (month: number) => (month === 12 ? 1 : month + 1);
  return [...inSeason]
    .filter((month) => !inSeason.has(before(month)))
    .sort((a, b) => a - b)
    .map((from) => {
      let to = from;
      while (inSeason.has(after(to))) to = after(to);
      return { from, to };
    });
}

function monthOf(day: Day): number {
  return Number(day.slice(5, 7));
}
