import type { Day } from "../days";
import type { ApplicantKind } from "../joining";
import { parseTaxCode } from "../tax-code";
import { partOf } from "./commission";

/** What was supplied, as the tax rates tell it apart. `unknown`: what cannot be told bears the highest. */
export const SUPPLIES = ["goods", "service", "service_with_goods", "unknown"] as const;
export type Supply = (typeof SUPPLIES)[number];

/** In basis points of what was taken in. */
export interface Rate {
  vat: number;
  pit: number;
}

interface Rates {
  /** The first day on which they hold. */
  from: Day;
  of: Record<Supply, Rate>;
}

/**
 * Decree 117/2025/NĐ-CP, in force from 1 July 2025: whoever runs a marketplace with a payment function withholds both taxes of households and
 * individuals, of each sale that is paid. New rates are added below; the old ones stay for the sales of their time.
 */
const RATES: readonly Rates[] = [
  {
    from: "2025-07-01",
    of: {
      goods: { vat: 100, pit: 50 },
      service: { vat: 500, pit: 200 },
      service_with_goods: { vat: 300, pit: 150 },
      unknown: { vat: 500, pit: 200 },
    },
  },
];

const NOTHING: Rate = { vat: 0, pit: 0 };

export function withholdingRate(supply: Supply, day: Day): Rate {
  return RATES.filter(({ from }) => from <= day).at(-1)?.of[supply] ?? NOTHING;
}

/**
 * Whether tax is withheld of a producer: of households and individuals, not of companies, co-operatives and associations. A farm or a group of
 * farmers is what its tax code says; of whom nothing is known it is withheld, for what was not withheld the platform would owe itself.
 */
export function isWithheldOf(kind: ApplicantKind | "unknown", taxCode: string | null): boolean {
  switch (kind) {
    case "household":
      return true;
    case "company":
    case "cooperative":
    case "association":
      return false;
    default: {
      const code = taxCode === null ? null : parseTaxCode(taxCode);
      return code === null || code.kind === "person";
    }
  }
}

/**
 * Both taxes of what was taken in for one kind of supply, each rounded to whole đồng for itself.
 * @param takings whole đồng, 0 or more
 */
export function taxOf(takings: number, supply: Supply, day: Day): Rate {
  const rate = withholdingRate(supply, day);
  return { vat: partOf(takings, rate.vat), pit: partOf(takings, rate.pit) };
}
