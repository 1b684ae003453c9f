import type { IEventBusModuleService, Logger } from "@medusajs/framework/types";
import { MedusaService, Modules } from "@medusajs/framework/utils";
import { ListingProgress } from "./models/listing-progress";

const ROW = "listing";

/** Asks a process that has started to keep the listing in step. */
export const LISTING_OPENED = "listing.opened";

interface Needs {
  [Modules.EVENT_BUS]?: IEventBusModuleService;
  logger?: Logger;
}

export class ListingModuleService extends MedusaService({ ListingProgress }) {
  readonly #needs: Needs;
  readonly #closing: Array<() => void> = [];

  constructor(needs: Needs, ...rest: unknown[]) {
    super(needs, ...rest);
    this.#needs = needs;
  }

  readonly __hooks = {
    /** Called once every module and subscriber is there. */
    onApplicationStart: async (): Promise<void> => {
      try {
        await this.#needs[Modules.EVENT_BUS]?.emit({ name: LISTING_OPENED, data: {} });
      } catch (error) {
        this.#needs.logger?.error(`The listing's keeper begins with the next minute: ${error}`);
      }
    },
    onApplicationShutdown: async (): Promise<void> => {
      for (const close of this.#closing) close();
    },
  };

  /** Has something stopped with the process. */
  onShutdown(close: () => void): void {
    this.#closing.push(close);
  }

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
