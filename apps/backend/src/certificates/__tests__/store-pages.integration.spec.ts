import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { sqlOf } from "../../booking/database";
import { aCertificate, anOfficer, aProducer, aProductOf, aShop, type Shop, testBackend } from "../../testing";

testBackend({
  testSuite: ({ api, getContainer }) => {
    let container: MedusaContainer;
    let shop: Shop;
    let producer: Awaited<ReturnType<typeof aProducer>>;

    beforeEach(async () => {
      process.env.CLOCK = "2026-11-24T03:00:00Z";
      container = getContainer();
      shop = await aShop(container);
      producer = await aProducer(container, shop, { story: "Làng nghề", story_en: "A craft village" });
    });
    afterEach(() => {
      delete process.env.CLOCK;
    });

    const read = (path: string) => api.get(path, { headers: shop.headers, validateStatus: () => true });
    const at = (instant: string) => {
      process.env.CLOCK = instant;
    };

    describe("a product's page", () => {
      const page = async (handle: string) => (await read(`/store/listing/products/${handle}`)).data;

      it("shows stars on the certificate's last day and none the day after, without any job", async () => {
        const product = await aProductOf(container, shop, producer);
        await aCertificate(container, { decision_date: "2023-12-29", product_ids: [product.id] });

        at("2026-12-29T16:59:59.999Z");
        expect(await page(product.handle)).toMatchObject({ stars: 4, stars_note: null });
        at("2026-12-29T17:00:00Z");
        expect(await page(product.handle)).toMatchObject({
          stars: 0,
          certificate: { state: "expired", valid_until: "2026-12-29", stars: 4, stars_shown: 0 },
        });
      });

      it("says that a decision's date is not known, or that renewal is being decided", async () => {
        const unconfirmed = await aProductOf(container, shop, producer, { title: "Mắm tép" });
        await aCertificate(container, {
          decision_number: null,
          decision_date: null,
          decision_year: 2024,
          stars: 3,
          product_ids: [unconfirmed.id],
        });
        const waiting = await aProductOf(container, shop, producer, { title: "Mắm ruốc" });
        await aCertificate(container, {
          decision_date: "2023-10-01",
          renewal_filed_on: "2026-05-01",
          product_ids: [waiting.id],
        });
        expect(await page(unconfirmed.handle)).toMatchObject({ stars: 3, stars_note: "unconfirmed" });
        expect(await page(waiting.handle)).toMatchObject({ stars: 4, stars_note: "in_grace" });
        at("2027-01-01T16:59:59Z");
        expect(await page(unconfirmed.handle)).toMatchObject({ stars: 3 });
        at("2027-01-01T17:00:00Z");
        expect(await page(unconfirmed.handle)).toMatchObject({ stars: 0, stars_note: null });
      });

      it("shows the certificate that counts today, not the last one recorded", async () => {
        const product = await aProductOf(container, shop, producer);
        const counting = await aCertificate(container, {
          stars: 4,
          decision_date: "2024-03-01",
          product_ids: [product.id],
        });
        await aCertificate(container, { stars: 3, decision_date: "2021-03-01", product_ids: [product.id] });
        expect((await page(product.handle)).certificate.id).toBe(counting);
      });

      it("has price, stock, producer and texts, in English where translated", async () => {
        const product = await aProductOf(container, shop, producer, {
          price: 85_000,
          stock: 7,
          set_no: 8,
          metadata: { weight_grams: 500, storage: "Nơi khô ráo", storage_en: "Keep dry", demo: true },
        });
        await container.resolve(Modules.TRANSLATION).createTranslations([
          {
            reference: "product",
            reference_id: product.id,
            locale_code: "en-US",
            translations: { title: "Cát Hải fish sauce" },
          },
        ]);
        expect(await page(product.handle)).toMatchObject({
          title: "Nước mắm Cát Hải",
          storage: "Nơi khô ráo",
          variants: [{ price: 85_000, available: 7 }],
          producer: { name: "Hợp tác xã Đại Hà", story: "Làng nghề", commune: { code: "11680" } },
          set_no: 8,
          group: 1,
          demo: true,
          weight_grams: 500,
          stars: 0,
          certificate: null,
        });
        const { data: english } = await read(`/store/listing/products/${product.handle}?locale=en`);
        expect(english).toMatchObject({
          title: "Cát Hải fish sauce",
          title_vi: "Nước mắm Cát Hải",
          storage: "Keep dry",
          producer: { story: "A craft village" },
        });
      });

      it("is not there for drafts, a suspended producer's draft or alcohol, and for what never was", async () => {
        const draft = await aProductOf(container, shop, producer, { title: "Rượu nếp", status: "draft" });
        const suspended = await aProducer(container, shop, { name: "Bị đình chỉ", status: "suspended" });
        const hidden = await aProductOf(container, shop, suspended, { title: "Trà", status: "draft" });
        const wine = await aProductOf(container, shop, suspended, { title: "Rượu nếp cái" });
        // As it stood while alcohol was sold here.
        const asWine = `update product set metadata = metadata || '{"set_no": 14}' where id = ?`;
        await sqlOf(container).raw(asWine, [wine.id]);
        for (const handle of [draft.handle, hidden.handle, wine.handle, "khong-co", "%F0%9F%8D%9C"]) {
          const { status, data } = await read(`/store/listing/products/${handle}`);
          expect(status).toBe(404);
          expect(data).toMatchObject({ type: "not_found", code: "unknown_product" });
        }
      });
    });

    describe("a certificate's public page", () => {
      it("tells the whole history and names no officer", async () => {
        const officer = await anOfficer(container, {
          first_name: "Thị Bí Mật",
          email: "bi-mat@haiphong.example",
        });
        const product = await aProductOf(container, shop, producer);
        const id = await aCertificate(container, {
          producer_id: producer.id,
          product_ids: [product.id],
          actor_id: officer.id,
          commune_code: "11914",
        });
        await api.post(
          `/admin/certificates/${id}/withdraw`,
          { withdrawn_on: "2026-11-24", ground: "mark_misused" },
          { headers: officer.headers },
        );
        const { status, data } = await read(`/store/certificates/${id}`);
        expect(status).toBe(200);
        expect(data).toMatchObject({
          state: "withdrawn",
          stars_shown: 0,
          withdrawal_ground: "mark_misused",
          commune: { code: "11914", name: "Đặc khu Cát Hải" },
          history: [
            { action: "withdrawn", by: "officer" },
            { action: "recorded", by: "officer" },
          ],
          products: [{ handle: product.handle }],
        });
        const text = JSON.stringify(data);
        for (const secret of ["Bí Mật", "bi-mat", officer.id]) expect(text).not.toContain(secret);
      });

      it("is not there for an unknown id", async () => {
        expect(await read("/store/certificates/cert_none")).toMatchObject({
          status: 404,
          data: { code: "unknown_certificate" },
        });
      });
    });

    describe("a producer's page", () => {
      it("lists its certificates and counts what is on sale; a suspended producer has none", async () => {
        const product = await aProductOf(container, shop, producer);
        await aProductOf(container, shop, producer, { title: "Nháp", status: "draft" });
        const id = await aCertificate(container, { product_ids: [product.id] });
        await aProducer(container, shop, { name: "Bị đình chỉ", status: "suspended" });
        expect((await read(`/store/producers/${producer.handle}`)).data).toMatchObject({
          name: "Hợp tác xã Đại Hà",
          product_count: 1,
          certificates: [{ id, stars_shown: 4 }],
        });
        expect((await read("/store/producers/bi-dinh-chi")).status).toBe(410);
        const { data } = await read("/store/producers");
        expect(data.producers).toMatchObject([{ handle: producer.handle, product_count: 1 }]);
      });
    });
  },
});
