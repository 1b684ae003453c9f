import { randomUUID } from "node:crypto";
import { listingSuite } from "./listing-suite";

// Suites run side by side on one Meilisearch.
process.env.SEARCH_INDEX_PREFIX = `listing-suite-${randomUUID()}`;

if (process.env.MEILISEARCH_HOST) listingSuite("meilisearch");
else {
  describe.skip("the listing on Meilisearch", () => {
    it("is left out: set MEILISEARCH_HOST and MEILISEARCH_API_KEY to test it", () => undefined);
  });
}
