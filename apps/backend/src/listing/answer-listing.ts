import type { EmptyHelp, ListingAnswer } from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { bookableOn } from "../booking/bookable-on";
import { askEngines } from "./answering";
import { emptyHelp } from "./empty";
import type { Scope } from "./filters";
import { findListing } from "./find";
import { inTime } from "./guard";
import { understood } from "./mending";
import type { ListingRequest } from "./parse-query";

/** A search without mending is better than none. */
const MENDING_MS = 300;

/** A page of the listing, by whichever engine is well, with help where it is empty. */
export async function answerListing(
  container: MedusaContainer,
  asked: ListingRequest,
  place: Scope,
): Promise<ListingAnswer> {
  const { day, party } = asked;
  // Places change with every basket: no index knows them.
  const scope = day ? { ...place, visits: await bookableOn(container, day, party) } : place;
  const request = (await inTime(understood(container, asked, scope), MENDING_MS)) ?? asked;
  const find = async (own: boolean): Promise<ListingAnswer> => {
    const { answer, degraded } = await askEngines(
      container,
      (engine) => findListing(engine, request, scope),
      { own },
    );
    return { ...answer, degraded };
  };
  const found = await find(false);
  if (found.total > 0) return found;
  if (found.engine === "meilisearch") {
    // An engine that was emptied finds nothing, and quickly: "nothing" is only said when PostgreSQL says so too.
    const own = await find(true);
    if (own.total > 0) return { ...own, degraded: true };
  }
  return { ...found, empty: await helpFor(container, request, scope) };
}

async function helpFor(
  container: MedusaContainer,
  request: ListingRequest,
  scope: Scope,
): Promise<EmptyHelp | null> {
  try {
    const ask = askEngines(container, (engine) => emptyHelp(engine, request, scope), { own: true });
    return (await ask).answer;
  } catch {
    return null;
  }
}
