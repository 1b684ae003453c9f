import type { FieldError } from "@market/store-contract";
import { Refusal } from "../refusal";

/** What a kind of ticket is, as its rules see it. */
export interface Kind {
  experience_id: string;
  shape: "departure" | "stay";
  seats: number;
  accompanied: boolean;
  party_min: number;
  party_max: number;
  /** false: it is paid beforehand, or by transfer. */
  cash_allowed?: boolean;
}

export interface Chosen {
  quantity: number;
  kind: Kind;
}

type Fault = Pick<FieldError, "code" | "values">;

const WORDS: Record<string, string> = {
  tickets_missing: "Choose at least one ticket.",
  adult_missing: "A child needs somebody who goes along.",
  party_too_small: "They are too few for this visit.",
  party_too_large: "They are too many for this visit.",
};

/** What is wrong with the tickets of one departure, taken together; null when they may go. */
export function partyFault(tickets: readonly Chosen[]): Fault | null {
  const [first] = tickets;
  const people = tickets.reduce((sum, { quantity, kind }) => sum + quantity * Math.max(1, kind.seats), 0);
  const seats = tickets.reduce((sum, { quantity, kind }) => sum + quantity * kind.seats, 0);
  if (!first || people === 0) return { code: "tickets_missing" };
  if (tickets.every(({ quantity, kind }) => quantity === 0 || kind.accompanied))
    return { code: "adult_missing" };
  if (seats === 0) return { code: "tickets_missing" };
  const values = { min: first.kind.party_min, max: first.kind.party_max };
  if (people < values.min) return { code: "party_too_small", values };
  if (people > values.max) return { code: "party_too_large", values };
  return null;
}

/** @throws Refusal 422 */
export function refuseParty(tickets: readonly Chosen[], field = "tickets"): void {
  const fault = partyFault(tickets);
  if (fault) throw new Refusal(422, fault.code, WORDS[fault.code] ?? fault.code, [{ field, ...fault }]);
}
