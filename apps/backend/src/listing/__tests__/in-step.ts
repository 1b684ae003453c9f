import { createRequire } from "node:module";
import { updateInventoryLevelsWorkflow, updateProductsWorkflow } from "@medusajs/medusa/core-flows";
import { aDeparture, at } from "../../booking/__tests__/a-visit";
import { anExperienceOf, aProductOf } from "../../testing";
import { updateProducerWorkflow } from "../../workflows/producer";
import { LISTING_INDEX } from "../index-name";
import { type ListingShop, SOON } from "./listing-shop";
import { aKeyOfAnotherChannel, fillListing, until } from "./shop";

/** The running backend's own copy: importing it here would define the links a second time. */
const { catchUpListing }: typeof import("../catch-up") = createRequire(__filename)("../catch-up");

/** What changes is shown, and to nobody who may not see it. */
export function inStepCases(t: ListingShop): void {
  const { listing, titles } = t;

  describe("keeping in step", () => {
    it("shows a changed name, producer, stock and status at once", async () => {
      const container = t.container();
      const made = await aProductOf(container, t.shop, t.daiHa, {
        title: "Cá mòi kho",
        price: 70_000,
        stock: 5,
      });
      const shown = async () => (await listing("?q=ca+moi&in_stock=1")).items[0]?.producer?.handle;
      await until(async () => (await shown()) === "dai-ha", SOON);

      await updateProductsWorkflow(container).run({
        input: { selector: { id: made.id }, update: { title: "Cá chép kho" } },
      });
      await until(async () => (await listing("?q=ca+chep")).total === 1, SOON);

      await updateInventoryLevelsWorkflow(container).run({
        input: {
          updates: [
            {
              inventory_item_id: made.inventory_item_id,
              location_id: t.daiHa.stock_location_id ?? "",
              stocked_quantity: 0,
            },
          ],
        },
      });
      await until(async () => (await listing("?q=ca+chep&in_stock=1")).total === 0, SOON);

      await updateProducerWorkflow(container).run({
        input: { id: t.daiHa.id, name: "Hợp tác xã Đổi Tên" },
      });
      await until(async () => (await listing("?q=ca+chep+doi+ten")).total === 1, SOON);

      await updateProductsWorkflow(container).run({
        input: { selector: { id: made.id }, update: { status: "draft" } },
      });
      await until(async () => (await listing("?q=ca+chep")).total === 0, SOON);
    });

    it("finds by itself what no event told of", async () => {
      const container = t.container();
      await catchUpListing(container);
      await container
        .resolve("__pg_connection__")
        .raw("UPDATE product SET title = ?, updated_at = now() WHERE id = ?", [
          "Tên đổi thẳng trong cơ sở dữ liệu",
          t.ids[0] ?? "",
        ]);
      await catchUpListing(container);
      expect((await listing("?q=doi+thang")).total).toBe(1);
    });

    it("shows the visits that can be booked for a day, counted as such, whatever else is asked", async () => {
      const container = t.container();
      const kayak = await anExperienceOf(container, t.shop, t.daiHa);
      const show = await anExperienceOf(container, t.shop, t.baNguyet, { title: "Múa rối nước" });
      await fillListing(container, [...t.ids, kayak.product_id, show.product_id]);
      const trip = { experience: kayak.id, starts_at: at("2026-12-20", 8), seats: 4 };
      await aDeparture(container, trip);
      await aDeparture(container, { ...trip, experience: show.id, seats: 2 });
      // Behind what was just changed, another engine answers in its place.
      await until(async () => (await listing("?day=2026-12-20")).engine === t.engine, SOON);

      const found = await listing("?day=2026-12-20&party=2");
      expect(found).toMatchObject({ total: 2, engine: t.engine, degraded: false });
      expect(found.facets.producers.map(({ label, count }) => [label, count]).sort()).toEqual([
        ["Cơ sở Bà Nguyệt", 1],
        ["Hợp tác xã Đại Hà", 1],
      ]);
      expect(await titles("?day=2026-12-20&party=3")).toEqual(["Chèo kayak vịnh Lan Hạ"]);
      expect(await titles("?day=2026-12-20&q=roi")).toEqual(["Múa rối nước"]);
      expect(await titles("?day=2026-12-20&producer=dai-ha")).toEqual(["Chèo kayak vịnh Lan Hạ"]);
      expect(await titles("?day=2026-12-21")).toEqual([]);
    });

    it("stays out of Medusa's open search", async () => {
      const { status } = await t.api.post(
        "/store/search",
        { entity: LISTING_INDEX },
        { headers: t.shop.headers, validateStatus: () => true },
      );
      expect(status).toBe(404);
    });

    it("shows each key its own sales channel only", async () => {
      const headers = await aKeyOfAnotherChannel(t.container());
      const { data } = await t.api.get("/store/listing", { headers });
      expect(data).toMatchObject({ total: 0, items: [] });
    });
  });
}
