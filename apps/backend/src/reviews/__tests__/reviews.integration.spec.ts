import { createRequire } from "node:module";
import type { ListingAnswer } from "@market/store-contract";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { sqlOf } from "../../booking";
import { aMarketForAll } from "../../purchase/__tests__/a-market";
import { databaseOf, ensureNotes } from "../../shop-changes";
import { aMember, anOfficer, testBackend } from "../../testing";
import { aReader, deliver } from "./a-reader";

/** The running backend's own copy: importing it here would bring a second one. */
const load = createRequire(__filename);
const { refreshListing }: typeof import("../../listing/refresh") = load("../../listing/refresh");

const NOW = "2026-11-28T03:00:00Z";
const after = (days: number) => new Date(Date.parse(NOW) + days * 86_400_000).toISOString();

testBackend({
  testSuite: ({ api, getContainer }) => {
    const theMarket = aMarketForAll(getContainer, api, 50);
    beforeEach(() => {
      process.env.CLOCK = NOW;
    });
    afterAll(() => {
      delete process.env.CLOCK;
    });
    const aShop = () => ({ ...theMarket(), ...aReader(theMarket()) });

    it("is written by whoever bought the goods, once they are delivered, and by nobody else", async () => {
      const { buys, bought, writes, mine, container, page } = aShop();
      const own = await buys();
      expect(await writes(own, {}, {})).toMatchObject({ status: 404, body: { code: "no_such_purchase" } });
      const other = await bought();
      expect((await writes(own, {}, other.key)).status).toBe(404);
      expect(await writes(own, {}, own.key, other.line.id)).toMatchObject({
        status: 404,
        body: { code: "no_such_line" },
      });
      expect(await writes(own, {})).toMatchObject({ status: 409, body: { code: "not_delivered" } });
      expect((await mine(own)).body.lines).toMatchObject([{ may: "later", review: null }]);

      await deliver(container, own.order);
      expect((await mine(own)).body.lines).toMatchObject([{ line_id: own.line.id, may: "write" }]);
      expect(await writes(own, {})).toMatchObject({
        status: 201,
        body: { review: { rating: 5, author: "Hoa N.", state: "shown", variant_title: "500 ml" } },
      });
      expect((await page()).voices.reviews).toMatchObject([{ author: "Hoa N.", text: "Ngon, đóng gói kỹ." }]);
    });

    it("is told every field that cannot be taken", async () => {
      const { bought, writes } = aShop();
      const own = await bought();
      const { status, body } = await writes(own, { rating: "6", text: "x".repeat(2_001) });
      expect(status).toBe(422);
      expect(body.errors).toEqual([
        { field: "rating", code: "not_a_rating" },
        { field: "text", code: "too_long", values: { max: 2_000 } },
      ]);
      expect((await writes(own, { stars: 5 })).body.errors).toEqual([
        { field: "stars", code: "unknown_field" },
      ]);
    });

    it("is one a line: written again it is changed, for thirty days", async () => {
      const { bought, writes, mine, list, container } = aShop();
      const own = await bought();
      const both = await Promise.all([writes(own, { rating: "4" }), writes(own, { rating: "4" })]);
      expect(new Set(both.map(({ body }) => body.review.id)).size).toBe(1);
      process.env.CLOCK = after(29);
      const changed = await writes(own, { rating: "2", text: "Mở ra thấy vón cục." });
      expect([changed.status, changed.body.review.edited_at]).toEqual([200, "2026-12-27T03:00:00.000Z"]);
      expect(await list()).toMatchObject({ total: 1, rating: { average: 2, counts: [0, 0, 0, 1, 0] } });
      process.env.CLOCK = after(30);
      expect(await writes(own, {})).toMatchObject({ status: 409, body: { code: "edit_over" } });
      expect((await mine(own)).body.lines[0]?.may).toBe("closed");
      const { rows } = await sqlOf(container).raw<{ deed: string }>(
        "select distinct deed from audit_entry where object_type = 'review' order by deed",
      );
      expect(rows.map(({ deed }) => deed)).toContain("review.edited");
    });

    it("is counted right however many are written at once, on the page and in the listing", async () => {
      const { bought, writes, page, list, shopper, sauce, container } = aShop();
      await ensureNotes(databaseOf(container));
      const all = [];
      for (let n = 0; n < 4; n++) all.push(await bought());
      const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
      await db.raw("delete from listing_change");
      await Promise.all(all.map((own, n) => writes(own, { rating: String(5 - n) })));
      const { voices } = await page();
      expect(voices.rating).toEqual({ average: 3.5, count: 4, counts: [1, 1, 1, 1, 0], demo: false });
      expect(voices.reviews).toHaveLength(3);
      expect((await list()).reviews).toHaveLength(4);
      const { rows } = await db.raw("select distinct ref from listing_change where subject = 'product'");
      expect(rows).toEqual([{ ref: sauce.id }]);

      await refreshListing(container, [sauce.id]);
      const listing = async (query: string) =>
        (await shopper.send<ListingAnswer>("GET", `/store/listing?${query}`)).body;
      const found = await listing("q=nuoc+mam");
      expect(found.items[0]).toMatchObject({ id: sauce.id, rating: { average: 3.5, count: 4 } });
      expect([found.facets.rated, (await listing("rating=4")).total]).toEqual([0, 0]);
      await Promise.all(all.map((own) => writes(own, { rating: "4" })));
      await refreshListing(container, [sauce.id]);
      expect((await listing("rating=4")).items.map(({ id }) => id)).toEqual([sauce.id]);
      expect((await listing("q=nuoc+mam")).facets.rated).toBe(1);
    });

    it("waits for an officer where it holds a phone number; hidden, it is gone and its writer reads why", async () => {
      const { bought, writes, mine, page, queue, decides, container } = aShop();
      const officer = await anOfficer(container);
      const own = await bought();
      const { review } = (await writes(own, { text: "Gọi 0912 345 678 để mua rẻ hơn." })).body;
      expect(review.state).toBe("waiting");
      expect((await page()).voices.rating).toBeNull();
      expect((await queue("review", {})).status).toBe(401);
      expect((await queue("review", officer.headers)).body).toMatchObject({
        posts: [{ id: review.id, waits_for: ["phone"], producer_name: "Nước mắm Cát Hải" }],
        queue: { review: 1, question: 0 },
      });
      await decides(`review/${review.id}/restore`, officer.headers);
      expect((await page()).voices.rating?.count).toBe(1);
      expect((await decides(`review/${review.id}/restore`, officer.headers)).body.code).toBe("already_shown");

      expect((await decides(`review/${review.id}/hide`, officer.headers)).status).toBe(422);
      const hide = () => decides(`review/${review.id}/hide`, officer.headers, { reason: "Rao bán riêng." });
      expect((await Promise.all([hide(), hide()])).map(({ status }) => status).sort()).toEqual([200, 409]);
      expect((await page()).voices).toMatchObject({ rating: null, reviews: [] });
      expect((await mine(own)).body.lines[0]?.review).toMatchObject({
        state: "hidden",
        hidden_reason: "Rao bán riêng.",
      });
      // Nothing comes back by changing a word.
      expect((await writes(own, { text: "Ngon." })).body.review.state).toBe("waiting");
      expect((await writes(own, { text: "Ngon lắm." })).body.review.state).toBe("waiting");
      expect((await page()).voices.rating).toBeNull();
    });

    it("is replied to once: of two members at once the second is told what the first said", async () => {
      const { bought, writes, desk, replies, list, container, fisher, baker } = aShop();
      const [binh, chi, stranger] = [
        await aMember(container, api, fisher),
        await aMember(container, api, fisher, { name: "Bùi Thị Chi" }),
        await aMember(container, api, baker, { name: "Trần Quý" }),
      ];
      const { review } = (await writes(await bought(), {})).body;
      expect((await desk(binh.headers)).body).toMatchObject({
        unanswered: 1,
        reviews: [{ id: review.id, product_title: "Nước mắm", reply: null }],
      });
      expect((await desk(stranger.headers)).body.total).toBe(0);
      expect(await replies(review.id, "Của tôi.", stranger.headers)).toMatchObject({
        status: 404,
        body: { code: "no_such_review" },
      });
      const said = ["Cảm ơn bạn nhiều.", "Mời bạn ghé lại."];
      const both = await Promise.all([
        replies(review.id, said[0] ?? "", binh.headers),
        replies(review.id, said[1] ?? "", chi.headers),
      ]);
      const first = both.findIndex(({ status }) => status === 200);
      expect(both[1 - first]).toMatchObject({
        status: 409,
        body: {
          code: "already_replied",
          errors: [
            { field: "text", values: { said: said[first], by: first ? "Bùi Thị Chi" : "Vũ Văn Bình" } },
          ],
        },
      });
      expect((await list()).reviews[0]?.reply?.text).toBe(said[first]);
      expect((await desk(binh.headers)).body.unanswered).toBe(0);
    });

    it("is reported by anybody, each counted once, and stays until an officer has looked", async () => {
      const { bought, writes, reports, queue, decides, page, container } = aShop();
      const officer = await anOfficer(container);
      const { review } = (await writes(await bought(), {})).body;
      expect((await reports(`reviews/${review.id}`, "203.0.113.1")).status).toBe(201);
      expect((await reports(`reviews/${review.id}`, "203.0.113.1", "abuse")).status).toBe(201);
      expect((await reports(`reviews/${review.id}`, "203.0.113.2", "false")).status).toBe(201);
      expect((await reports("reviews/rev_none", "203.0.113.2")).status).toBe(404);
      expect((await reports(`reviews/${review.id}`, "203.0.113.3", "dull")).body.errors).toEqual([
        { field: "reason", code: "not_a_choice" },
      ]);
      const [post] = (await queue("review", officer.headers)).body.posts;
      expect(post?.reports.map(({ reason }) => reason).sort()).toEqual(["false", "spam"]);
      expect((await page()).voices.rating?.count).toBe(1);
      const { post: kept } = (await decides(`review/${review.id}/restore`, officer.headers)).body;
      expect(kept).toMatchObject({ state: "shown", reports: [] });
      expect((await queue("review", officer.headers)).body.count).toBe(0);
    });
  },
});
