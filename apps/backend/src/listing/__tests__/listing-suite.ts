import type { ListingAnswer } from "@market/store-contract";
import { testBackend } from "../../testing";
import { facetCases } from "./facets";
import { findingCases } from "./finding";
import { inStepCases } from "./in-step";
import { itIs, listingShop, setUp, TODAY } from "./listing-shop";
import { senselessCases } from "./senseless";
import { fillListing } from "./shop";
import { starCases } from "./stars";

/** What the listing promises, whichever engine answers. */
export function listingSuite(engine: ListingAnswer["engine"]): void {
  testBackend({
    testSuite: ({ getContainer, api }) => {
      const shop = listingShop(engine, api, getContainer);

      beforeAll(async () => {
        Object.assign(shop, await setUp(getContainer));
      });

      beforeEach(async () => {
        itIs(TODAY);
        await fillListing(getContainer(), shop.ids);
      });

      afterAll(() => {
        delete process.env.CLOCK;
      });

      it(`answers from ${engine}`, async () => {
        expect((await shop.listing("")).engine).toBe(engine);
      });

      findingCases(shop);
      starCases(shop);
      facetCases(shop);
      senselessCases(shop);
      inStepCases(shop);
    },
  });
}
