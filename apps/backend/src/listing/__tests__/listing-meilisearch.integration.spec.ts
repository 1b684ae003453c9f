import { listingSuite } from "./listing-suite";

if (process.env.MEILISEARCH_HOST) listingSuite("meilisearch");
else {
  describe.skip("the listing on Meilisearch", () => {
    it("is left out: set MEILISEARCH_HOST and MEILISEARCH_API_KEY to test it", () => undefined);
  });
}
