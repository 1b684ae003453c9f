import { once } from "node:events";
import http from "node:http";
import { createRequire } from "node:module";
import type { ShopChangeEvent } from "@market/store-contract";
import { updateInventoryLevelsWorkflow, updateProductVariantsWorkflow } from "@medusajs/medusa/core-flows";
import { testBackend } from "../../testing";
import { withdrawCertificateWorkflow } from "../../workflows/certification";
import { aKeptShop, TWO_SECONDS } from "./kept-shop";
import { until } from "./shop";

delete process.env.MEILISEARCH_HOST;

/** The running backend's own copies: importing them here would bring second ones. */
const load = createRequire(__filename);
const { rebuildListing }: typeof import("../refresh") = load("../refresh");
const { ensureNotes }: typeof import("../../shop-changes") = load("../../shop-changes");

testBackend({
  testSuite: ({ getContainer, api }) => {
    const kept = aKeptShop(getContainer, api);

    describe("within two seconds the listing shows", () => {
      it("a changed price", async () => {
        const { variant } = await kept.variantOf(kept.fishSauce);
        await updateProductVariantsWorkflow(getContainer()).run({
          input: {
            selector: { id: variant },
            update: { prices: [{ currency_code: "vnd", amount: 91_000 }] },
          },
        });
        await until(
          async () => (await kept.listing("?price_min=91000&price_max=91000")).total === 1,
          TWO_SECONDS,
        );
      });

      it("goods that were sold out", async () => {
        const { item } = await kept.variantOf(kept.fishSauce);
        const location_id = kept.maker.stock_location_id ?? "";
        await updateInventoryLevelsWorkflow(getContainer()).run({
          input: { updates: [{ inventory_item_id: item, location_id, stocked_quantity: 0 }] },
        });
        await until(async () => (await kept.listing("?in_stock=1")).total === 3, TWO_SECONDS);
      });

      it("a withdrawn certificate", async () => {
        expect((await kept.listing("?stars=4")).total).toBe(1);
        const { certificate } = await kept.variantOf(kept.fishSauce);
        await withdrawCertificateWorkflow(getContainer()).run({
          input: { id: certificate, withdrawn_on: "2026-11-24", ground: "mark_misused" },
        });
        await until(async () => (await kept.listing("?stars=4")).total === 0, TWO_SECONDS);
      });

      it("what was written past Medusa, straight into the database", async () => {
        await kept.db().raw("update product set title = 'Mắm cáy' where title = 'Mắm tép'");
        await until(async () => (await kept.listing("?q=cay")).items[0]?.title === "Mắm cáy", TWO_SECONDS);
      });

      it("nothing of a change that was taken back", async () => {
        const transaction = await kept.db().transaction();
        await transaction.raw("update product set title = 'Mắm cáy' where title = 'Mắm tép'");
        await transaction.rollback();
        const { rows } = await kept
          .db()
          .raw("select count(*)::int as open from listing_change where listed_at is null");
        expect(rows[0].open).toBe(0);
      });
    });

    it("notes a change with the change itself, so that no crash between the two can lose it", async () => {
      const transaction = await kept.db().transaction();
      await transaction.raw("update product set title = 'Mắm cáy' where title = 'Mắm tép'");
      const { rows } = await transaction.raw(
        "select ref from listing_change where listed_at is null and subject = 'product'",
      );
      await transaction.rollback();
      expect(rows).toHaveLength(1);
    });

    it("finds everything made at the next start, and locks no table to make it again", async () => {
      const asked: string[] = [];
      await ensureNotes({
        raw: (sql, values) => {
          asked.push(sql);
          return kept.db().raw(sql, values as never);
        },
      });
      expect(asked).not.toEqual([]);
      expect(asked.filter((sql) => /create|lock/i.test(sql))).toEqual([]);
    });

    it("answers all the time while it is built anew, and keeps what changes meanwhile", async () => {
      let building = true;
      const totals = new Set<number>();
      const watching = (async () => {
        while (building) totals.add((await kept.listing()).total);
      })();
      const rebuilt = rebuildListing(getContainer());
      await kept.db().raw("update product set title = 'Mắm cáy' where title = 'Mắm tép'");
      await rebuilt;
      building = false;
      await watching;
      expect([...totals]).toEqual([4]);
      await until(async () => (await kept.listing("?q=cay")).items[0]?.title === "Mắm cáy", TWO_SECONDS);
    });

    describe("the stream of changes", () => {
      async function follow(heard: ShopChangeEvent[]) {
        const { baseURL = "" } = api.defaults;
        const request = http.get(`${baseURL}/store/listing/changes`, {
          headers: kept.shop.headers,
          agent: false,
        });
        const [response] = (await once(request, "response")) as [http.IncomingMessage];
        response.setEncoding("utf8");
        response.on("data", (text: string) => {
          for (const [, event] of text.matchAll(/^event: (\w+)$/gm)) heard.push(event as ShopChangeEvent);
        });
        response.on("error", () => undefined);
        return { status: response.statusCode, close: () => request.destroy() };
      }

      it("tells at once of a price, and beats while nothing happens", async () => {
        const heard: ShopChangeEvent[] = [];
        const { status, close } = await follow(heard);
        expect(status).toBe(200);
        await until(async () => heard.includes("beat"), TWO_SECONDS);
        expect(heard[0]).toBe("now");
        heard.length = 0;
        await kept.db().raw("update price set amount = amount + 1000");
        await until(async () => heard.includes("changed"), 500);
        close();
      });

      it("tells of midnight, when stars end", async () => {
        const heard: ShopChangeEvent[] = [];
        const { close } = await follow(heard);
        await until(async () => heard.includes("beat"), TWO_SECONDS);
        heard.length = 0;
        process.env.CLOCK = "2026-11-24T17:00:00Z";
        await until(async () => heard.includes("changed"), TWO_SECONDS);
        close();
      });
    });
  },
});
