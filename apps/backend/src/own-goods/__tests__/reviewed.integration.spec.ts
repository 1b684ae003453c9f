import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { aMember, testBackend } from "../../testing";
import { aDeskOfGoods, aPicture, BOTTLE, NOTHING_WRITTEN } from "./a-desk";

process.env.CLOCK = "2026-11-28T03:00:00Z";

testBackend({
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
  },
});
