import { USUAL_LADDER } from "@market/ocop/booking";
import type { Both, ExperienceFacts } from "../admin-shapes";

const TEXTS = ["meeting_point", "meeting_point_en", "arrive_from", "leave_until"] as const;
const NUMBERS = [
  "duration_minutes",
  "latitude",
  "longitude",
  "party_min",
  "party_max",
  "cutoff_minutes",
  "minimum_seats",
  "decided_hours_before",
  "answer_hours",
] as const;
const LISTS = ["includes", "bring"] as const;
const IN_BOTH = ["accessibility", "weather"] as const;

type InBoth = (typeof LISTS)[number] | (typeof IN_BOTH)[number];
export type ExperienceKey =
  | (typeof TEXTS)[number]
  | (typeof NUMBERS)[number]
  | "languages"
  | `${InBoth}_${"vi" | "en"}`;

export interface StepValues {
  hours_before: string;
  refund_percent: string;
}

/** As a form holds them: all written out. */
export interface ExperienceValues extends Record<ExperienceKey, string> {
  cash_allowed: boolean;
  ladder: StepValues[];
}

const written = (value: string | number | null) => (value === null ? "" : String(value));
const lines = (list: readonly string[] | undefined) => (list ?? []).join("\n");

export function experienceValuesOf(facts: ExperienceFacts): ExperienceValues {
  const plain = [...TEXTS, ...NUMBERS].map((key) => [key, written(facts[key])] as const);
  const lists = LISTS.flatMap((key) => [
    [`${key}_vi`, lines(facts[key]?.vi)] as const,
    [`${key}_en`, lines(facts[key]?.en)] as const,
  ]);
  const inBoth = IN_BOTH.flatMap((key) => [
    [`${key}_vi`, facts[key]?.vi ?? ""] as const,
    [`${key}_en`, facts[key]?.en ?? ""] as const,
  ]);
  return {
    ...(Object.fromEntries([...plain, ...lists, ...inBoth]) as Record<ExperienceKey, string>),
    languages: facts.languages.join(", "),
    cash_allowed: facts.cash_allowed,
    ladder: facts.ladder.map(({ hours_before, refund_percent }) => ({
      hours_before: String(hours_before),
      refund_percent: String(refund_percent),
    })),
  };
}

/** As a host in doubt would have it. */
export function newExperience(): ExperienceValues {
  return experienceValuesOf({
    duration_minutes: null,
    meeting_point: "",
    meeting_point_en: null,
    latitude: null,
    longitude: null,
    languages: ["vi"],
    party_min: 1,
    party_max: 10,
    includes: null,
    bring: null,
    accessibility: null,
    weather: null,
    cutoff_minutes: 0,
    ladder: [...USUAL_LADDER],
    minimum_seats: null,
    decided_hours_before: null,
    answer_hours: null,
    cash_allowed: true,
    arrive_from: null,
    leave_until: null,
  });
}

/** What is no number is sent as it was written, so that it is refused and not taken for empty. */
export function numberIn(text: string): number | string | null {
  const trimmed = text.trim();
  if (trimmed === "") return null;
  const number = Number(trimmed);
  return Number.isFinite(number) ? number : trimmed;
}

export function linesIn(text: string): string[] {
  return partsOf(text, /\n/);
}

/** Words with commas, spaces or lines between them. */
export function wordsIn(text: string): string[] {
  return partsOf(text, /[\s,;]+/);
}

function partsOf(text: string, between: RegExp): string[] {
  return text
    .split(between)
    .map((part) => part.trim())
    .filter(Boolean);
}

/** Nothing in either language is nothing; one language alone is sent, and the other asked for. */
function bothOrNone<Words extends string | string[]>(both: Both<Words>): Both<Words> | null {
  return both.vi.length || both.en.length ? both : null;
}

/** All of them: a form shows all, and what was emptied is sent as empty. */
export function experienceToSend(values: ExperienceValues): object {
  const texts = TEXTS.map((key) => [key, values[key].trim() || null] as const);
  const numbers = NUMBERS.map((key) => [key, numberIn(values[key])] as const);
  const lists = LISTS.map((key) => {
    const both = { vi: linesIn(values[`${key}_vi`]), en: linesIn(values[`${key}_en`]) };
    return [key, bothOrNone(both)] as const;
  });
  const inBoth = IN_BOTH.map((key) => {
    const both = { vi: values[`${key}_vi`].trim(), en: values[`${key}_en`].trim() };
    return [key, bothOrNone(both)] as const;
  });
  return {
    ...Object.fromEntries<unknown>([...texts, ...numbers, ...lists, ...inBoth]),
    meeting_point: values.meeting_point.trim(),
    languages: wordsIn(values.languages),
    cash_allowed: values.cash_allowed,
    ladder: values.ladder.map(({ hours_before, refund_percent }) => ({
      hours_before: numberIn(hours_before),
      refund_percent: numberIn(refund_percent),
    })),
  };
}
