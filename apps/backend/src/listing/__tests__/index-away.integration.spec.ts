import { updateProductVariantsWorkflow } from "@medusajs/medusa/core-flows";
import { testBackend } from "../../testing";
import { withdrawCertificateWorkflow } from "../../workflows/certification";
import { aKeptShop, TWO_SECONDS } from "./kept-shop";
import { until } from "./shop";

delete process.env.MEILISEARCH_HOST;

testBackend({
  testSuite: ({ getContainer, api }) => {
    const kept = aKeptShop(getContainer, api);

    describe("with the index out of reach, the plain catalogue answers and says so,", () => {
      const away = () => kept.listing("?q=nuoc+mam");

      it("where it is gone, and the index again once it is back", async () => {
        await kept.db().raw("alter table listing_entry rename to listing_entry_away");
        const answer = await away();
        expect(answer).toMatchObject({
          degraded: true,
          total: 1,
          items: [{ title: "Nước mắm Cát Hải", stars: 4 }],
        });
        await kept.db().raw("alter table listing_entry_away rename to listing_entry");
        await until(async () => !(await away()).degraded, 5_000);
      });

      it("where it hangs: within two seconds, with a certificate withdrawn meanwhile", async () => {
        const lock = await kept.db().transaction();
        try {
          await lock.raw("lock table listing_entry in access exclusive mode");
          const started = Date.now();
          const answers = await Promise.all(Array.from({ length: 20 }, away));
          expect(Date.now() - started).toBeLessThan(4_000);
          expect(answers.every(({ degraded, total }) => degraded && total === 1)).toBe(true);
          const { certificate } = await kept.variantOf(kept.fishSauce);
          await withdrawCertificateWorkflow(getContainer()).run({
            input: { id: certificate, withdrawn_on: "2026-11-24", ground: "mark_misused" },
          });
          await until(async () => (await away()).items[0]?.stars === 0, TWO_SECONDS);
        } finally {
          await lock.rollback();
        }
        await until(async () => !(await away()).degraded, 5_000);
        expect((await away()).items[0]?.stars).toBe(0);
      });

      it("until what changed meanwhile is in it, not only until it answers", async () => {
        const { variant } = await kept.variantOf(kept.fishSauce);
        const price = async () => (await away()).items[0]?.price;
        const held = await kept.db().transaction();
        try {
          await held.raw("select id from listing_entry where id = ? for update", [kept.fishSauce]);
          await held.raw("savepoint before");
          await held.raw("lock table listing_entry in access exclusive mode");
          await Promise.all(Array.from({ length: 5 }, away));
          await updateProductVariantsWorkflow(getContainer()).run({
            input: {
              selector: { id: variant },
              update: { prices: [{ currency_code: "vnd", amount: 93_000 }] },
            },
          });
          await until(async () => (await price()) === 93_000, TWO_SECONDS);
          // From here on the index can be read, and this row of it not be written.
          await held.raw("rollback to savepoint before");
          for (const end = Date.now() + 4_000; Date.now() < end; ) expect(await price()).toBe(93_000);
        } finally {
          await held.rollback();
        }
        await until(async () => !(await away()).degraded, 10_000);
        expect(await price()).toBe(93_000);
      });
    });

    it("answers an address with a NUL in it with 404, never with an error of ours", async () => {
      for (const path of ["listing/products/%00", "producers/a%00b", "certificates/%00", "baskets/%00"]) {
        const { status } = await api.get(`/store/${path}`, {
          headers: kept.shop.headers,
          validateStatus: () => true,
        });
        expect(status, path).toBe(404);
      }
    });
  },
});
