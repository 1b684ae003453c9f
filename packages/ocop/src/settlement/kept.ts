import type { Day } from "../days";
import { splitDong } from "../dong";
import { sum, type Unit } from "./collected";
import { partOf } from "./commission";
import { type Supply, taxOf } from "./withholding";

/** A unit with what was agreed for it when it was sold. */
export interface AgreedUnit extends Unit {
  /** Basis points of commission. */
  commission: number;
  /** The agreement by which its takings are shared. */
  agreement: string | null;
}

export interface KeptCommission {
  part: Unit["part"];
  base: number;
  amount: number;
}

export interface KeptTax {
  part: Unit["part"];
  base: number;
  vat: number;
  pit: number;
}

/** A delivery that its producer charges for is a service with goods: Decree 117/2025/NĐ-CP counts transport among these. */
const SUPPLY: Record<Unit["part"], Supply> = {
  goods: "goods",
  shipping: "service_with_goods",
  visit: "service",
};

const PARTS: ReadonlyArray<Unit["part"]> = ["goods", "shipping", "visit"];

/**
 * Commission of what was collected, by part: of goods and visits, never of their delivery. Rounded once for all units of one rate.
 * @param collected đồng by unit, in the units' order
 */
export function commissionKept(units: readonly AgreedUnit[], collected: readonly number[]): KeptCommission[] {
  return (["goods", "visit"] as const).flatMap((part) => {
    const bases = new Map<number, number>();
    units.forEach((unit, index) => {
      if (unit.part !== part || unit.commission === 0) return;
      bases.set(unit.commission, (bases.get(unit.commission) ?? 0) + (collected[index] ?? 0));
    });
    const base = sum([...bases.values()]);
    const amount = sum([...bases].map(([rate, amount]) => partOf(amount, rate)));
    return base > 0 ? [{ part, base, amount }] : [];
  });
}

/** Tax withheld of what was collected, by part. */
export function taxKept(units: readonly Unit[], collected: readonly number[], day: Day): KeptTax[] {
  return PARTS.flatMap((part) => {
    const base = sum(collected.filter((_, index) => units[index]?.part === part));
    return base > 0 ? [{ part, base, ...taxOf(base, SUPPLY[part], day) }] : [];
  });
}

/**
 * What of the takings is shared by each agreement: what was collected less what is kept of it.
 * @param withheldOn the day by whose rates tax was withheld of it; null where none was
 */
export function takingsShared(
  units: readonly AgreedUnit[],
  collected: readonly number[],
  withheldOn: Day | null,
): Map<string, number> {
  const shared = new Map<string, number>();
  for (const agreement of new Set(units.flatMap((unit) => unit.agreement ?? []))) {
    const theirs = collected.map((amount, index) => (units[index]?.agreement === agreement ? amount : 0));
    const commission = sum(commissionKept(units, theirs).map(({ amount }) => amount));
    const taxes = withheldOn === null ? [] : taxKept(units, theirs, withheldOn);
    const net = sum(theirs) - commission - sum(taxes.map(({ vat, pit }) => vat + pit));
    shared.set(agreement, Math.max(0, net));
  }
  return shared;
}

export interface AgreedPart {
  party_id: string;
  basis_points: number;
}

/** Each one's part, all together exactly the takings: the largest remainder takes what is left. */
export function shareOut(
  takings: number,
  parts: readonly AgreedPart[],
): Array<{ party_id: string; amount: number }> {
  const amounts = splitDong(
    takings,
    parts.map(({ basis_points }) => basis_points),
  );
  return parts.map(({ party_id }, index) => ({ party_id, amount: amounts[index] ?? 0 }));
}
