import { MedusaService } from "@medusajs/framework/utils";
import { ListingProgress } from "./models/listing-progress";

const ROW = "listing";

export class ListingModuleService extends MedusaService({ ListingProgress }) {
  /** Null before the first round. */
  async seenUntil(): Promise<Date | null> {
    const [row] = await this.listListingProgresses({ id: ROW });
    return row ? new Date(row.seen_until) : null;
  }

  async setSeenUntil(instant: Date): Promise<void> {
    if (await this.seenUntil()) await this.updateListingProgresses({ id: ROW, seen_until: instant });
    else await this.createListingProgresses({ id: ROW, seen_until: instant });
  }
}
