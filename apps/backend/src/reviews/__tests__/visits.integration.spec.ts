import type { MyReviewAnswer, ProductPage } from "@market/store-contract";
import { AT_THE_PIER, aPier } from "../../check-in/__tests__/a-pier";
import { testBackend } from "../../testing";

testBackend({
  testSuite: ({ api, getContainer }) => {
    afterAll(() => {
      delete process.env.CLOCK;
    });
    it("a visit is reviewed once for all its tickets, after a ticket was used", async () => {
      process.env.CLOCK = "2026-11-28T03:00:00Z";
      const { purchase, booking, scans, shopper } = await aPier(getContainer(), api);
      const lines = purchase.orders[0]?.lines ?? [];
      const key = { "x-purchase-key": purchase.key };
      const writes = (line: string) =>
        shopper.send<MyReviewAnswer>(
          "POST",
          `/store/purchases/${purchase.id}/lines/${line}/review`,
          { rating: 4, text: "Vui." },
          key,
        );
      const [adult, child] = lines.map(({ id }) => id);
      expect(await writes(adult ?? "")).toMatchObject({ status: 409, body: { code: "not_visited" } });
      process.env.CLOCK = AT_THE_PIER;
      expect((await writes(adult ?? "")).status).toBe(409);
      await scans({ token: booking.tickets[0]?.token ?? "" });
      const [first, second] = [await writes(child ?? ""), await writes(adult ?? "")];
      expect([first.status, second.status]).toEqual([201, 200]);
      expect(first.body.review.id).toBe(second.body.review.id);
      const handle = lines[0]?.product_handle;
      const { voices } = (await shopper.send<ProductPage>("GET", `/store/listing/products/${handle}`)).body;
      expect(voices.rating).toMatchObject({ average: 4, count: 1 });
    });
  },
});
