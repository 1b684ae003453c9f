import { addDays, type Day, isDay, isWithdrawalGround, renewalWindowOf, validityOf } from "@market/ocop";
import { communeByCode, HAIPHONG } from "@market/ocop/places";
import type { FieldError } from "@market/store-contract";
import type { StoredCertificate } from "./certificate-facts";
import { levelOf } from "./complete-draft";

const PRODUCT_CODE = /^\d{2}-\d{5}-\d{1,5}-20\d{2}$/;
/** Decision 490/QĐ-TTg began the programme in May 2018. */
const FIRST_YEAR = 2018;
const LONGEST_NAME = 200;

/** `strict`: what an officer or a spreadsheet records must name the rank and the decision. */
export interface RuleOptions {
  today: Day;
  strict?: boolean;
  validity_reason?: string | null;
}

/** Everything that is wrong with a certificate as it would be stored; empty when it may stand. */
export function certificateFaults(facts: StoredCertificate, options: RuleOptions): FieldError[] {
  return [
    ...nameFaults(facts),
    ...placeFaults(facts),
    ...rankFaults(facts),
    ...codeFaults(facts),
    ...decisionFaults(facts, options.today),
    ...validityFaults(facts, options.validity_reason),
    ...withdrawalFaults(facts, options.today),
    ...dayFaults(facts, "renewal_filed_on", options.today),
    ...(options.strict ? strictFaults(facts) : []),
  ];
}

function nameFaults(facts: StoredCertificate): FieldError[] {
  return (["product_name", "holder_name", "decision_number", "source_url"] as const).flatMap(
    (field): FieldError[] => {
      const value = facts[field];
      const required = field === "product_name" || field === "holder_name";
      if (required && !value) return [{ field, code: "required" }];
      const max = field === "source_url" ? 2_000 : LONGEST_NAME;
      if (value && value.length > max) return [{ field, code: "too_long", values: { max } }];
      if (field === "source_url" && value && !/^https?:\/\/\S+$/.test(value))
        return [{ field, code: "not_an_address" }];
      return [];
    },
  );
}

function placeFaults({ set_no, commune_code }: StoredCertificate): FieldError[] {
  const faults: FieldError[] = [];
  if (!Number.isInteger(set_no) || set_no < 1 || set_no > 26) {
    faults.push({ field: "set_no", code: "not_a_set", values: { min: 1, max: 26 } });
  }
  if (commune_code && communeByCode(commune_code)?.province_code !== HAIPHONG) {
    faults.push({ field: "commune_code", code: "unknown_commune", values: { value: commune_code } });
  }
  return faults;
}

function rankFaults({ stars, level }: StoredCertificate): FieldError[] {
  if (stars !== null && ![3, 4, 5].includes(stars)) {
    return [{ field: "stars", code: "not_a_rank", values: { min: 3, max: 5 } }];
  }
  if (stars !== null && level !== levelOf(stars)) {
    return [{ field: "level", code: "level_does_not_fit_stars", values: { stars } }];
  }
  return [];
}

function codeFaults({ product_code }: StoredCertificate): FieldError[] {
  if (product_code === null) return [];
  if (!PRODUCT_CODE.test(product_code)) {
    return [{ field: "product_code", code: "not_a_product_code", values: { example: "31-11680-012-2024" } }];
  }
  return product_code.startsWith(`${HAIPHONG}-`)
    ? []
    : [{ field: "product_code", code: "other_province", values: { expected: HAIPHONG } }];
}

function decisionFaults(facts: StoredCertificate, today: Day): FieldError[] {
  const faults = dayFaults(facts, "decision_date", today);
  const year = facts.decision_year;
  if (faults.length || year === null) return faults;
  const max = Number(today.slice(0, 4));
  return Number.isInteger(year) && year >= FIRST_YEAR && year <= max
    ? []
    : [
        {
          field: facts.decision_date ? "decision_date" : "decision_year",
          code: "year_out_of_range",
          values: { min: FIRST_YEAR, max },
        },
      ];
}

function validityFaults(facts: StoredCertificate, reason?: string | null): FieldError[] {
  const { decision_date, valid_from, valid_until } = facts;
  const faults = (["valid_from", "valid_until"] as const).flatMap((field) => {
    const day = facts[field];
    return day !== null && !isDay(day) ? [{ field, code: "not_a_day", values: { value: day } }] : [];
  });
  if (faults.length || valid_until === null) return faults;
  if (valid_from !== null && valid_until <= valid_from)
    return [{ field: "valid_until", code: "before_valid_from" }];
  if (!decision_date || !isDay(decision_date) || reason?.trim()) return [];
  const { until } = validityOf(decision_date);
  return valid_until === until
    ? []
    : [
        {
          field: "validity_reason",
          code: "reason_required",
          values: { expected: until, given: valid_until },
        },
      ];
}

function withdrawalFaults(facts: StoredCertificate, today: Day): FieldError[] {
  const { withdrawn_on, withdrawal_ground, decision_date } = facts;
  if (withdrawn_on === null && withdrawal_ground === null) return [];
  if (withdrawn_on === null) return [{ field: "withdrawn_on", code: "required" }];
  const faults = dayFaults(facts, "withdrawn_on", today);
  if (!withdrawal_ground || !isWithdrawalGround(withdrawal_ground)) {
    faults.push({ field: "withdrawal_ground", code: withdrawal_ground ? "not_a_ground" : "required" });
  }
  if (decision_date && withdrawn_on < decision_date)
    faults.push({ field: "withdrawn_on", code: "before_decision" });
  return faults;
}

type DayField = "decision_date" | "renewal_filed_on" | "withdrawn_on";

function dayFaults(facts: StoredCertificate, field: DayField, today: Day): FieldError[] {
  const day = facts[field];
  if (day === null) return [];
  if (!isDay(day)) return [{ field, code: "not_a_day", values: { value: day } }];
  return day > today ? [{ field, code: "in_future", values: { today } }] : [];
}

function strictFaults(facts: StoredCertificate): FieldError[] {
  return (["stars", "decision_number", "decision_date"] as const)
    .filter((field) => facts[field] === null)
    .map((field) => ({ field, code: "required" }));
}

/** Filing while valid keeps the stars through grace; outside the 180 to 120 days before the end the officer says why. */
export function renewalFaults(facts: StoredCertificate, day: Day, reason: string | null): FieldError[] {
  const field = "renewal_filed_on";
  if (facts.valid_until === null) return [{ field, code: "end_not_known" }];
  if (day > facts.valid_until) return [{ field, code: "after_end", values: { end: facts.valid_until } }];
  if (facts.valid_from && day < facts.valid_from) return [{ field, code: "before_valid_from" }];
  const window = renewalWindowOf({ ...facts, renewal_filed_on: null });
  const inside = window && day >= window.opens && day <= window.closes;
  if (inside || reason?.trim()) return [];
  return [
    {
      field: "reason",
      code: "outside_renewal_window",
      values: {
        opens: window?.opens ?? addDays(facts.valid_until, -180),
        closes: window?.closes ?? addDays(facts.valid_until, -120),
      },
    },
  ];
}
