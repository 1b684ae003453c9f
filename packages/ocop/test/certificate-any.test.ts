import { describe, expect, it } from "vitest";
import {
  addDays,
  type CertificateFacts,
  certificateState,
  certificateThatCounts,
  type Day,
  shownFrom,
  shownUntil,
  starsNote,
  starsPeriods,
  starsShown,
} from "../src";

/** A small repeatable random source (mulberry32), so that a failure can be seen again by its seed. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % sides;
  };
}

function anyCertificate(roll: (sides: number) => number): CertificateFacts {
  const maybe = <T>(value: T): T | null => (roll(2) === 0 ? value : null);
  const day = (): Day => addDays("2024-01-05", roll(1500));
  return {
    stars: ([3, 4, 5, null] as const)[roll(4)] ?? null,
    decision_date: maybe(day()),
    decision_year: maybe(2022 + roll(5)),
    valid_from: roll(4) === 0 ? day() : null,
    valid_until: roll(4) === 0 ? day() : null,
    renewal_filed_on: maybe(day()),
    withdrawn_on: roll(4) === 0 ? day() : null,
  };
}

const everyDay = Array.from({ length: 3600 }, (_, at) => addDays("2020-12-25", at));
const seeds = Array.from({ length: 40 }, (_, seed) => seed);

function statesWithStars(facts: CertificateFacts): readonly string[] {
  const dated = facts.decision_date ?? facts.decision_year ?? facts.valid_from ?? facts.valid_until;
  return ["valid", "renewal_window", "in_grace", ...(dated === null ? [] : ["unconfirmed"])];
}

describe("any certificate whatever its facts", () => {
  it("shows stars in the states that allow it, from shownFrom to shownUntil, and on no other day", () => {
    const wrong = seeds.flatMap((seed) => {
      const facts = anyCertificate(dice(seed));
      const [from, until] = [shownFrom(facts), shownUntil(facts)];
      return everyDay
        .map((day) => ({
          seed,
          day,
          allowed: statesWithStars(facts).includes(certificateState(facts, day)),
          within: from !== null && until !== null && from <= day && day <= until,
          stars: starsShown(facts, day),
        }))
        .filter(({ allowed, within, stars }) => allowed !== within || stars !== (allowed ? facts.stars : 0));
    });
    expect(wrong).toEqual([]);
  });

  it("carries a note beside its stars exactly while in grace or unconfirmed", () => {
    const wrong = seeds.flatMap((seed) => {
      const facts = anyCertificate(dice(seed));
      return everyDay.filter((day) => {
        const state = certificateState(facts, day);
        const due =
          starsShown(facts, day) > 0 && (state === "in_grace" || state === "unconfirmed") ? state : null;
        return starsNote(facts, day) !== due;
      });
    });
    expect(wrong).toEqual([]);
  });
});

describe("any product whatever its certificates", () => {
  it("has star periods that say the same as asking day by day", () => {
    const wrong = seeds.slice(0, 12).flatMap((seed) => {
      const roll = dice(seed);
      const all = [anyCertificate(roll), anyCertificate(roll), anyCertificate(roll)];
      const periods = starsPeriods(all);
      return everyDay
        .map((day) => {
          const counts = certificateThatCounts(all, day);
          const period = periods.find((each) => each.from <= day && day <= each.until);
          const asked = counts ? `${counts.stars} ${starsNote(counts, day)}` : "none";
          return { seed, day, asked, told: period ? `${period.stars} ${period.note}` : "none" };
        })
        .filter(({ asked, told }) => asked !== told);
    });
    expect(wrong).toEqual([]);
  });
});
