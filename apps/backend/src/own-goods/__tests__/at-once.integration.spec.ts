import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { aMember, aProducer, aProductOf, testBackend } from "../../testing";
import { aDeskOfGoods, BOTTLE, NOTHING_WRITTEN } from "./a-desk";

process.env.CLOCK = "2026-11-28T03:00:00Z";

testBackend({
  testSuite: ({ api, getContainer }) => {
    const aDesk = () => aDeskOfGoods(getContainer(), api);
    const _deeds = async () => {
      const db = getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION);
      const rows: Array<{ deed: string; actor_name: string }> = await db("audit_entry").orderBy(["at", "id"]);
      return rows.map(({ deed }) => deed);
    };

    it("price and stock hold at once, not over what somebody else wrote, nor under what is ordered", async () => {
      const { onSale, at, read, send, shop } = await aDesk();
      const id = await onSale();
      const [variant] = (await read(id)).variants;
      const vid = variant?.id ?? "";
      const set = (given: object) =>
        at("POST", `/${id}/stock-and-price`, { variants: [{ id: vid, ...given }] });
      const first = await set({ price: 90_000, price_was: 85_000, stock: 7, stock_was: 10 });
      expect(first.status).toBe(200);
      const page = await send(
        "GET",
        "/store/listing/products/nuoc-mam-cot-dai-ha?locale=vi",
        undefined,
        shop.headers,
      );
      expect(page.body).toMatchObject({ variants: [{ price: 90_000, available: 7 }] });

      const stale = await set({ price: 80_000, price_was: 85_000, stock: 10, stock_was: 10 });
      expect([stale.status, stale.body.errors]).toEqual([
        409,
        [{ field: "variants.0.price", code: "changed_meanwhile", values: { now: 90_000 } }],
      ]);
      // What was not touched in the form is left as it is by now.
      await set({ price: 95_000, price_was: 90_000, stock: 10, stock_was: 10 });
      expect((await read(id)).variants[0]).toMatchObject({ price: 95_000, stock: 7 });
      const db = getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION);
      await db("inventory_level").update({
        reserved_quantity: 5,
        raw_reserved_quantity: { value: "5", precision: 20 },
      });
      expect((await set({ stock: 4 })).body.errors).toEqual([
        { field: "variants.0.stock", code: "fewer_than_ordered", values: { taken: 5 } },
      ]);
    });

    it("season and area hold at once; the price of a draft is its own", async () => {
      const { onSale, edit, read, create, at, send, shop } = await aDesk();
      const id = await onSale();
      const terms = { season_months: [11, 12], harvest_on: null, ship_to: ["31", "01"] };
      expect((await edit(id, {}, { terms })).body.product).toMatchObject({ pending: null });
      const page = await send(
        "GET",
        "/store/listing/products/nuoc-mam-cot-dai-ha?locale=vi",
        undefined,
        shop.headers,
      );
      expect(page.body).toMatchObject({
        terms: { season_months: [11, 12], ships_to: [{ code: "01" }, { code: "31" }] },
      });
      expect((await edit(id, {}, { terms: { ...terms, harvest_on: "2026-11-28" } })).body.errors).toEqual([
        { field: "harvest_on", code: "not_to_come" },
      ]);

      const draft = await create({
        ...NOTHING_WRITTEN,
        title: "Mắm ruốc",
        variants: [{ ...BOTTLE, sku: null }],
      });
      const { id: other, variants } = draft.body.product;
      await at("POST", `/${other}/stock-and-price`, {
        variants: [{ id: variants[0]?.id, price: 50_000, stock: 2 }],
      });
      expect((await read(other)).content.variants[0]).toMatchObject({ price: 50_000, stock: 2 });
    });

    it("goods go off sale and on again; who was taken off by the office asks it first", async () => {
      const { onSale, at, found, read, send, officer } = await aDesk();
      const id = await onSale();
      const turn = (on_sale: boolean) => at("POST", `/${id}/on-sale`, { on_sale });
      expect((await turn(false)).status).toBe(200);
      expect(await found("nuoc mam dai ha")).toEqual([]);
      expect(await read(id)).toMatchObject({ sale: "off", may_return: true });
      expect((await turn(true)).status).toBe(200);
      expect(await found("nuoc mam dai ha")).toEqual(["Nước mắm cốt Đại Hà"]);

      await send("POST", `/admin/products/${id}`, { status: "draft" }, officer.headers);
      const refused = await turn(true);
      expect([refused.status, refused.body.code]).toEqual([409, "needs_review"]);
      expect((await at("POST", `/${id}/send`, {})).status).toBe(200);
      expect(await read(id)).toMatchObject({ sale: "off", pending: "in_review" });
    });

    it("another producer's goods are not there, for whichever route", async () => {
      const { container, shop, onSale, create, send, list } = await aDesk();
      const ids = [await onSale(), (await create({ ...NOTHING_WRITTEN, title: "Mắm nháp" })).body.product.id];
      const other = await aProducer(container, shop, { name: "Hợp tác xã Khác" });
      const stranger = await aMember(container, api, other);
      const own = await aProductOf(container, shop, other, { title: "Của người khác" });
      const ask = (method: string, path: string, body?: unknown) =>
        send(method, `/producer/products${path}`, body, stranger.headers);
      for (const id of [...ids, "prod_none"]) {
        const answers = await Promise.all([
          ask("GET", `/${id}`),
          ask("POST", `/${id}`, { content: NOTHING_WRITTEN }),
          ask("POST", `/${id}/send`, {}),
          ask("POST", `/${id}/stock-and-price`, { variants: [] }),
          ask("POST", `/${id}/on-sale`, { on_sale: false }),
        ]);
        expect(answers.map(({ status, body }) => [status, body.code])).toEqual(
          answers.map(() => [404, "unknown_product"]),
        );
      }
      expect((await ask("GET", "")).body).toMatchObject({ count: 1, products: [{ id: own.id }] });
      expect((await list()).products.map(({ id }) => id)).not.toContain(own.id);
      expect((await ask("GET", `/${own.id}`)).status).toBe(200);
      expect((await send("GET", "/producer/products")).status).toBe(401);
      expect((await send("GET", "/admin/product-reviews", undefined, stranger.headers)).status).toBe(401);
    });

    it("a list is searched by name without marks and by code, and by where goods stand", async () => {
      const { onSale, create, list } = await aDesk();
      await onSale();
      await create({ ...NOTHING_WRITTEN, title: "Mắm ruốc", variants: [{ ...BOTTLE, sku: "MR-1" }] });
      const titles = async (query: string) => (await list(query)).products.map(({ title }) => title);
      expect(await titles("?q=mam%20ruoc")).toEqual(["Mắm ruốc"]);
      expect(await titles("?q=nm-500")).toEqual(["Nước mắm cốt Đại Hà"]);
      expect(await titles("?state=draft")).toEqual(["Mắm ruốc"]);
      expect(await titles("?page=2")).toEqual([]);
      expect((await list()).by_state).toEqual({
        all: 2,
        on_sale: 1,
        off_sale: 0,
        draft: 1,
        in_review: 0,
        sent_back: 0,
      });
    });

    it("the rules of a set hold before an officer is asked, and one code is one piece of goods", async () => {
      const { create, wholeContent } = await aDesk();
      const asked = async (given: object) => {
        const { status, body } = await create(await wholeContent(given), { send: true });
        return status === 201 ? [] : body.errors?.map(({ field, code }) => [field, code]);
      };
      expect(await asked({ set_no: 14 })).toEqual([["set_no", "alcohol_not_sold"]]);
      expect(await asked({ set_no: 18 })).toEqual([["herbal_kind", "required"]]);
      expect(await asked({ set_no: 18, herbal_kind: "medicine" })).toEqual([
        ["herbal_kind", "medicine_not_sold"],
      ]);
      expect(await asked({ set_no: 19, story: "Chữa bệnh da" })).toEqual([["story", "health_claims"]]);
      expect(await asked({ set_no: 26 })).toEqual([["set_no", "set_of_visits"]]);
      expect(
        await asked({ pictures: [{ url: "https://elsewhere.example/a.jpg", alt: "", alt_en: "" }] }),
      ).toEqual([["pictures.0", "unknown_picture"]]);
      expect(await asked({})).toEqual([]);
      expect(await asked({ title: "Khác" })).toEqual([["variants.0.sku", "taken"]]);
    });

    it("goods of set 18 that are a supplement are published with their terms", async () => {
      const { onSale, read } = await aDesk();
      const id = await onSale({ set_no: 18, herbal_kind: "supplement" });
      expect(await read(id)).toMatchObject({
        sale: "on",
        content: { set_no: 18, herbal_kind: "supplement" },
      });
    });
  },
});
