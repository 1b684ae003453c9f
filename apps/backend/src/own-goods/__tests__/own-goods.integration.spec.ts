import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { aMember, aProducer, aProductOf, testBackend } from "../../testing";
import { aDeskOfGoods, aPicture, BOTTLE, NOTHING_WRITTEN } from "./a-desk";

process.env.CLOCK = "2026-11-28T03:00:00Z";

testBackend({
  inApp: true,
  testSuite: ({ api, getContainer }) => {
    const aDesk = () => aDeskOfGoods(getContainer(), api);
    const deeds = async () => {
      const db = getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION);
      const rows: Array<{ deed: string; actor_name: string }> = await db("audit_entry").orderBy(["at", "id"]);
      return rows.map(({ deed }) => deed);
    };

    it("goods are drafted, sent, approved, and found by shoppers only then", async () => {
      const { create, edit, queue, review, approve, read, found, wholeContent, send, shop } = await aDesk();
      const { status, body } = await create(NOTHING_WRITTEN);
      expect([status, body.product]).toEqual([
        201,
        expect.objectContaining({ sale: "new", pending: "draft" }),
      ]);
      const { id } = body.product;
      const unfinished = await edit(id, {}, { send: true });
      expect(unfinished.status).toBe(422);
      expect(unfinished.body.errors?.map(({ field }) => field)).toEqual([
        "set_no",
        "description",
        "pictures",
        "variants",
      ]);

      const sent = await edit(id, await wholeContent(), { send: true });
      expect(sent.body.product).toMatchObject({
        sale: "new",
        pending: "in_review",
        sent_at: expect.any(String),
      });
      expect(await found("nuoc mam dai ha")).toEqual([]);
      const [waiting] = await queue();
      expect(waiting).toMatchObject({ product_id: id, handle: null, sent_by: "Vũ Văn Bình" });
      expect((await review(waiting?.id ?? "")).changes).toContainEqual({
        field: "title",
        before: null,
        after: "Nước mắm cốt Đại Hà",
      });

      expect((await approve(waiting?.id ?? "")).status).toBe(200);
      expect(await queue()).toEqual([]);
      const product = await read(id);
      expect(product).toMatchObject({ id, sale: "on", pending: null, handle: "nuoc-mam-cot-dai-ha" });
      expect(product.variants).toEqual([
        expect.objectContaining({
          title: "Chai 500 ml",
          sku: "NM-500",
          price: 85_000,
          stock: 10,
          reserved: 0,
        }),
      ]);
      expect(await found("nuoc mam dai ha")).toEqual(["Nước mắm cốt Đại Hà"]);
      const page = await send(
        "GET",
        "/store/listing/products/nuoc-mam-cot-dai-ha?locale=en",
        undefined,
        shop.headers,
      );
      expect(page.body).toMatchObject({
        title: "Dai Ha fish sauce",
        story: "Ba đời làm mắm.",
        ingredients: "Cá cơm, muối",
        images: [{ alt: "A bottle of fish sauce" }],
        variants: [{ title: "500 ml bottle", price: 85_000, available: 10 }],
      });
      expect(await deeds()).toEqual(
        expect.arrayContaining(["product.created", "product.sent_to_review", "product.approved"]),
      );
    });

    it("goods that are sent back come with a word for each field, are mended and sent again, and owners hear of it", async () => {
      const { container, producer, ...desk } = await aDesk();
      const { create, edit, queue, sendBack, read, approve, wholeContent, office } = desk;
      const { email } = await aMember(container, api, producer, { role: "owner" });
      const { body } = await create(await wholeContent(), { send: true });
      const { id } = body.product;
      const [waiting] = await queue();
      const review = waiting?.id ?? "";
      expect((await sendBack(review, [])).status).toBe(422);
      const comment = { field: "story", text: "Hãy kể ai làm." };
      expect((await sendBack(review, [comment])).status).toBe(200);
      expect(await read(id)).toMatchObject({ pending: "sent_back", comments: [comment] });
      expect((await office("POST", `/${review}/approve`, { version: "x" })).body.code).toBe("not_in_review");

      const mended = await edit(id, { story: "Ông Đại và hai con." }, { send: true });
      expect(mended.body.product).toMatchObject({ pending: "in_review", comments: [] });
      expect((await approve(review)).status).toBe(200);
      expect(await read(id)).toMatchObject({ sale: "on", content: { story: "Ông Đại và hai con." } });
      const db = getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION);
      const told = async () =>
        (await db("mail").where({ to: email }).orderBy("id")).map(({ template }) => template);
      await expect.poll(told).toEqual(["desk-goods-sent-back", "desk-goods-approved"]);
    });

    it("a change that matters waits while the old version stays on sale, and is then applied whole", async () => {
      const { onSale, edit, read, found, queue, review, approve, upload, send, shop } = await aDesk();
      const id = await onSale();
      const before = await read(id);
      const { body } = await upload([await aPicture("#9a1f1f").png().toBuffer()]);
      const picture = { url: body.pictures[0]?.url ?? "", alt: "Mới", alt_en: "" };
      const [old] = before.content.pictures;
      const answer = await edit(
        id,
        {
          title: "Mắm tôm thượng hạng",
          shelf_life: "12 tháng",
          pictures: [picture, ...before.content.pictures],
          variants: [
            { ...(before.content.variants[0] ?? BOTTLE), title: "Chai nửa lít" },
            { ...BOTTLE, title: "Can 5 lít", title_en: "5 l can", sku: "NM-5000", price: 700_000, stock: 3 },
          ],
        },
        { send: true },
      );
      expect(answer.body.product).toMatchObject({ sale: "on", pending: "in_review" });
      expect(await found("mam tom")).not.toContain("Mắm tôm thượng hạng");
      expect(await found("nuoc mam dai ha")).toEqual(["Nước mắm cốt Đại Hà"]);

      const [waiting] = await queue();
      expect(waiting?.fields).toEqual(["title", "pictures", "shelf_life", "variants"]);
      expect((await review(waiting?.id ?? "")).changes[1]).toMatchObject({
        field: "pictures",
        before: [old],
        after: [picture, old],
      });
      expect((await approve(waiting?.id ?? "")).status).toBe(200);
      expect(await found("mam tom")).toContain("Mắm tôm thượng hạng");
      const page = await send(
        "GET",
        `/store/listing/products/${before.handle}?locale=vi`,
        undefined,
        shop.headers,
      );
      expect(page.body).toMatchObject({
        title: "Mắm tôm thượng hạng",
        shelf_life: "12 tháng",
        images: [{ alt: "Mới" }, { alt: "Chai nước mắm" }],
        variants: [
          { title: "Chai nửa lít", price: 85_000, available: 10 },
          { title: "Can 5 lít", price: 700_000, available: 3 },
        ],
      });
      expect(await read(id)).toMatchObject({ sale: "on", pending: null, handle: before.handle });
    });

    it("nothing is done twice: sent again, approved again, saved unchanged", async () => {
      const { create, at, queue, office, review, edit, wholeContent } = await aDesk();
      const { body } = await create(await wholeContent(), { send: true });
      const { id } = body.product;
      await at("POST", `/${id}/send`, {});
      await edit(id, {}, { send: true });
      const waiting = await queue();
      expect(waiting).toHaveLength(1);
      const { id: revision, version } = await review(waiting[0]?.id ?? "");
      const both = await Promise.all([
        office("POST", `/${revision}/approve`, { version }),
        office("POST", `/${revision}/approve`, { version }),
      ]);
      expect(both.map(({ status }) => status)).toEqual([200, 200]);
      await edit(id, {}, { send: true });
      expect(await queue()).toEqual([]);
      const count = (name: string, all: string[]) => all.filter((deed) => deed === name).length;
      const all = await deeds();
      expect([count("product.sent_to_review", all), count("product.approved", all)]).toEqual([1, 1]);
    });

    it("of two who edit the same goods the second is told what changed, and so is an officer", async () => {
      const { create, at, read, review, queue, office, edit, wholeContent } = await aDesk();
      const { body } = await create(await wholeContent(), { send: true });
      const { id, content, terms, version } = body.product;
      const [waiting] = await queue();
      const seen = await review(waiting?.id ?? "");
      await edit(id, { title: "Nước mắm Bình", story: "Chuyện của Bình" });

      const second = await at("POST", `/${id}`, {
        content: { ...content, title: "Nước mắm Chi", storage: "Nơi mát" },
        terms,
        version,
      });
      expect([second.status, second.body.code]).toEqual([409, "changed_meanwhile"]);
      expect(second.body.errors).toEqual([
        { field: "title", code: "changed_meanwhile", values: { now: "Nước mắm Bình" } },
        { field: "story", code: "changed_by_other", values: { now: "Chuyện của Bình" } },
      ]);
      expect((await read(id)).content.title).toBe("Nước mắm Bình");
      const decided = await office("POST", `/${seen.id}/approve`, { version: seen.version });
      expect([decided.status, decided.body.code]).toEqual([409, "changed_meanwhile"]);
    });

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
