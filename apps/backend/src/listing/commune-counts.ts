import type { ListingEngine } from "./engine";
import { FACET_OF, valueCounts } from "./facets";
import { inChannels } from "./filters";

/** Goods on show in each of today's communes, by its code; communes without any are left out. */
export async function communeCounts(
  engine: ListingEngine,
  salesChannelIds: string[],
): Promise<Record<string, number>> {
  const [found] = await engine.ask([
    {
      fields: ["id"],
      filters: inChannels(salesChannelIds),
      pagination: { take: 0 },
      search_options: { count: "none", facets: [FACET_OF.commune] },
    },
  ]);
  return Object.fromEntries(valueCounts(found?.facets, FACET_OF.commune.field));
}
