import type { MedusaContainer } from "@medusajs/framework/types";
import { clock } from "../clock";
import { LISTING_MODULE, type ListingModuleService } from "../modules/listing";
import { databaseOf } from "../shop-changes";
import { listingKeeper } from "./keeper";
import { mirrors } from "./mirror";
import { forgetNotes, notePriceLists, noteProducts } from "./notes";

const TURNED = 1_000;

/** What no write tells of: days that turned. Then all that is noted is listed. */
export async function catchUpListing(container: MedusaContainer): Promise<void> {
  const db = databaseOf(container);
  const progress: ListingModuleService = container.resolve(LISTING_MODULE);
  const now = clock.now();
  const since = (await progress.seenUntil()) ?? now;
  await notePriceLists(db, since, now);
  await noteProducts(db, await turned(container));
  await listingKeeper(container).settle();
  await forgetNotes(db, mirrors());
  await progress.setSeenUntil(now);
}

/**
 * Goods whose first stretch of stars is over. The list shows them rightly without this; writing them anew only brings
 * in the stretch after the next.
 */
async function turned(container: MedusaContainer): Promise<string[]> {
  const { rows } = await databaseOf(container).raw(
    `select id from listing_entry
     where not gone and (document ->> 'stars_until')::numeric < ? order by id limit ${TURNED}`,
    [clock.now().getTime()],
  );
  return rows.map(({ id }) => String(id));
}
