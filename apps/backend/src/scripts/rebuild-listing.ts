import type { ExecArgs } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { rebuildListing } from "../listing/refresh";

/**
 * `medusa exec ./src/scripts/rebuild-listing.ts`: makes the search index anew, settings and all, beside the one in use
 * and puts it in its place. For a search engine that lost its data, was exchanged or upgraded without them.
 */
export default async function rebuild({ container }: ExecArgs): Promise<void> {
  await rebuildListing(container);
  container.resolve(ContainerRegistrationKeys.LOGGER).info("The listing is built anew.");
}
