import { createRequire } from "node:module";
import type { DeskProfileAnswer, ErrorAnswer, ListingAnswer } from "@market/store-contract";
import { aPostBox } from "../../account/__tests__/post-box";
import { addMember } from "../../members";
import { aMember, anOfficer, aProducer, aProductOf, aShop, aShopper, testBackend } from "../../testing";
import { lettersTo } from "./an-applicant";

delete process.env.MEILISEARCH_HOST;
const post = aPostBox();

/** The running backend's own copies: importing them here would bring second ones. */
const load = createRequire(__filename);
const { rebuildListing }: typeof import("../../listing/refresh") = load("../../listing/refresh");
const { listingKeeper }: typeof import("../../listing/keeper") = load("../../listing/keeper");

testBackend({
  testSuite: ({ api, getContainer }) => {
    async function aSellingProducer() {
      const container = getContainer();
      const shop = await aShop(container);
      const producer = await aProducer(container, shop, { name: "Mắm Cát Hải", handle: "mam-cat-hai" });
      const product = await aProductOf(container, shop, producer, { title: "Nước mắm" });
      await rebuildListing(container);
      const { headers } = await anOfficer(container);
      const { send, ...shopper } = aShopper(api, shop);
      const office = (path: string, body: object = {}) =>
        send<{ producer: object }>("POST", `/admin/producers/${producer.id}/${path}`, body, headers);
      const read = <T = object>(path: string) => send<T>("GET", path);
      return { container, shop, shopper, producer, product, office, read, send };
    }
    const WHY = { reason: "Bán hàng không đúng mô tả.", notice_on: "2026-01-05" };

    it("takes a suspended producer's goods and page out of the shop, and shows them again when it is lifted", async () => {
      const { container, shopper, product, office, read } = await aSellingProducer();
      const basket = await shopper.takesABasket();
      await shopper.puts(basket, product.variant_id);
      const order = await shopper.fillsIn(basket);
      const found = async () => {
        await listingKeeper(container).settle();
        return (await read<ListingAnswer>("/store/listing?q=nuoc mam")).body.total;
      };
      await expect.poll(found).toBe(1);

      expect((await office("suspend", WHY)).body.producer).toMatchObject({
        status: "suspended",
        status_reason: WHY.reason,
        notice_on: WHY.notice_on,
      });
      await expect.poll(found).toBe(0);
      for (const path of [`/store/listing/products/${product.handle}`, "/store/producers/mam-cat-hai"]) {
        const { status, body } = await read<ErrorAnswer>(path);
        expect([status, body.code, body.errors]).toEqual([
          410,
          "not_selling_now",
          [{ field: "handle", code: "not_selling_now", values: { group: 1 } }],
        ]);
        // Why is between the producer and the office.
        expect(JSON.stringify(body)).not.toMatch(/Bán hàng|suspen|2026/);
      }
      expect((await read<{ producers: object[] }>("/store/producers")).body.producers).toEqual([]);
      expect((await shopper.puts(basket, product.variant_id)).status).toBe(409);
      expect((await shopper.places(basket, order)).status).toBe(409);
      expect((await shopper.basket(basket)).body.basket.notices).toMatchObject([{ code: "no_longer_sold" }]);

      expect((await office("lift")).body.producer).toMatchObject({
        status: "approved",
        status_reason: null,
        notice_on: null,
      });
      await expect.poll(found).toBe(1);
      expect((await shopper.puts(await shopper.takesABasket(), product.variant_id)).status).toBe(200);
    });

    it("tells its owners why and since when, and leaves the desk to be read", async () => {
      const { container, producer, office, send } = await aSellingProducer();
      const email = "chu@mam.example";
      await addMember(container, producer.id, {
        name: "Vũ Văn Bình",
        email,
        phone: null,
        role: "owner",
        password: "thuyền về bến",
      });
      const staff = await aMember(container, api, producer);
      await office("suspend", WHY);
      await expect
        .poll(async () => (await lettersTo(post, email)).filter((mail) => mail.includes("05/01/2026")).length)
        .toBe(1);
      expect(await post.sentTo(staff.email)).toEqual([]);
      const { body } = await send<{ token: string }>("POST", "/producer/sign-in", {
        email,
        password: "thuyền về bến",
      });
      const owner = { authorization: `Bearer ${body.token}` };
      for (const headers of [owner, staff.headers]) {
        const { body } = await send<DeskProfileAnswer>("GET", "/producer/profile", undefined, headers);
        expect(body.profile.suspension).toMatchObject({
          reason: WHY.reason,
          notice_on: WHY.notice_on,
          since: expect.stringMatching(/^\d{4}-/),
        });
      }
      expect((await send("GET", "/producer/members", undefined, owner)).status).toBe(200);
      const invite = { email: "moi@mam.example", role: "staff" };
      expect((await send("POST", "/producer/invitations", invite, owner)).body.code).toBe(
        "producer_suspended",
      );
    });

    it("is refused without a reason, for a day to come, twice, and for whoever is not suspended", async () => {
      const { office } = await aSellingProducer();
      expect((await office("lift")).status).toBe(409);
      expect((await office("suspend", { ...WHY, reason: " " })).body.errors).toEqual([
        { field: "reason", code: "required" },
      ]);
      expect((await office("suspend", { ...WHY, notice_on: "2999-01-01" })).body.errors).toEqual([
        { field: "notice_on", code: "in_the_future" },
      ]);
      expect((await office("suspend", WHY)).status).toBe(200);
      expect((await office("suspend", WHY)).body.code).toBe("not_now");
    });
  },
});
