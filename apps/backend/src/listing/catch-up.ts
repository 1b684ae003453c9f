import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { clock } from "../clock";
import { LISTING_MODULE, type ListingModuleService } from "../modules/listing";
import { changedSince } from "./affected";
import { LISTING_INDEX } from "./index-name";
import { keepCountedColumnsInRow } from "./postgres-rows";
import { rebuildListing, refreshListing } from "./refresh";

/** Longer than any transaction may take from its first write to its commit. */
const OVERLAP_MS = 30_000;
const BULK = 2_000;
const TURNED = 1_000;

/**
 * Finds what the events did not bring: changes while no process ran, events lost in a crash, writes past Medusa.
 * Answers how many products were written anew.
 */
export async function catchUpListing(container: MedusaContainer): Promise<number> {
  const progress: ListingModuleService = container.resolve(LISTING_MODULE);
  const now = new Date();
  const seen = await progress.seenUntil();
  const since = new Date((seen ?? now).getTime() - OVERLAP_MS);
  const ids = new Set([...(await changedSince(container, since)), ...(await turned(container))]);
  if (ids.size > BULK) await rebuildListing(container);
  else await refreshListing(container, [...ids]);
  await keepCountedColumnsInRow(container);
  await progress.setSeenUntil(now);
  return ids.size;
}

/**
 * Goods whose first stretch of stars is over. The list shows them rightly without this; writing them anew only brings
 * in the stretch after the next.
 */
async function turned(container: MedusaContainer): Promise<string[]> {
  const result = await container.resolve(Modules.SEARCH).search({
    entity: LISTING_INDEX,
    fields: ["id"],
    filters: { stars: { $in: [3, 4, 5] }, stars_until: { $lt: clock.now().getTime() } },
    pagination: { take: TURNED },
    search_options: { count: "none" },
  });
  return result.hits.map(({ id }) => id);
}
