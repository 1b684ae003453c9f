import { aCertificate, anOfficer, aProducer, aProductOf, aShop, testBackend } from ".";

testBackend({
  testSuite: ({ api, getContainer }) => {
    describe("a shop made for a test", () => {
      it("sells the goods of a producer, with their certificate, and knows its officer", async () => {
        const container = getContainer();
        const shop = await aShop(container);
        const producer = await aProducer(container, shop);
        const product = await aProductOf(container, shop, producer, {
          title: "Mắm tôm Cát Hải",
          price: 70_000,
          stock: 3,
        });
        const certificate = await aCertificate(container, {
          producer_id: producer.id,
          product_ids: [product.id],
        });
        const officer = await anOfficer(container);

        const { data } = await container.resolve("query").graph({
          entity: "product",
          fields: ["handle", "producer.name", "certificates.id", "variants.prices.amount"],
          filters: { id: product.id },
        });
        expect(data[0]).toMatchObject({
          handle: "mam-tom-cat-hai",
          producer: { name: "Hợp tác xã Đại Hà" },
          certificates: [{ id: certificate }],
        });
        expect(producer).toMatchObject({
          stock_location_id: expect.stringMatching(/^sloc/),
          parcel_option_id: expect.stringMatching(/^so/),
          pickup_option_id: expect.stringMatching(/^so/),
        });
        const { data: answer } = await api.get("/admin/users/me", { headers: officer.headers });
        expect(answer.user.email).toBe(officer.email);
      });
    });
  },
});
