import { type Chosen, partyFault } from "../booking";
import { Refusal } from "../refusal";
import type { OpenBasket } from "./open-basket";

/**
 * Tickets were taken out one by one: what is left may be a child alone, or too few.
 * @throws Refusal 422 with the fault's own code, naming the lines
 */
export function refuseParties({ parts }: Pick<OpenBasket, "parts">): void {
  const parties = new Map<string, Array<Chosen & { line: string; title: string }>>();
  for (const { id, title, quantity, offer, visit } of parts.flatMap(({ lines }) => lines)) {
    if (!visit?.departure_id || !offer?.visit) continue;
    const party = parties.get(visit.departure_id) ?? [];
    parties.set(visit.departure_id, [...party, { line: id, title, quantity, kind: offer.visit }]);
  }
  for (const party of parties.values()) {
    const fault = partyFault(party);
    if (!fault) continue;
    throw new Refusal(
      422,
      fault.code,
      `These tickets may not go alone: ${fault.code}.`,
      party.map(({ line, title }) => ({
        field: `lines.${line}`,
        code: fault.code,
        values: { ...fault.values, title },
      })),
    );
  }
}
