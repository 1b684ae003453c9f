import { Modules } from "@medusajs/framework/utils";
import { gardens, TODAY } from "../../selling-terms/__tests__/a-garden";
import { aProducer, aProductOf, testBackend } from "../../testing";

testBackend({
  testSuite: ({ api, getContainer }) => {
    const container = () => getContainer();
    const { aGarden } = gardens(api, container);

    beforeEach(() => {
      process.env.CLOCK = TODAY;
    });
    afterAll(() => {
      delete process.env.CLOCK;
    });

    describe("A card and an invoice", () => {
      it("are kept with the order they belong to", async () => {
        const { shop, grower, shopper } = await aGarden();
        const baker = await aProducer(container(), shop, { name: "Bánh đa Kinh Giao" });
        const tea = await aProductOf(container(), shop, grower, { title: "Chè", set_no: 11, stock: 3 });
        const cake = await aProductOf(container(), shop, baker, { title: "Bánh", set_no: 6, stock: 3 });
        const id = await shopper.takesABasket();
        await shopper.puts(id, tea.variant_id);
        await shopper.puts(id, cake.variant_id);
        const wrong = await shopper.places(
          id,
          await shopper.fillsIn(id, {
            gift_messages: { [grower.id]: "a".repeat(301) },
            invoice: { company_name: " ", address: "Hải Phòng", tax_code: "0100109107", email: "ketoan" },
          }),
        );
        expect(wrong.body.errors?.map(({ field, code }) => `${field} ${code}`).sort()).toEqual([
          `gift_messages.${grower.id} too_long`,
          "invoice.company_name required",
          "invoice.email not_an_email",
          "invoice.tax_code not_a_tax_code",
        ]);

        const invoice = {
          company_name: "Công ty An Bình",
          address: "1 Lê Lợi, Hải Phòng",
          tax_code: "0100 109 106",
          email: "ketoan@anbinh.example",
        };
        const { body } = await shopper.places(
          id,
          await shopper.fillsIn(id, { gift_messages: { [grower.id]: "Chúc mẹ vui khoẻ" }, invoice }),
        );
        expect(body.purchase.invoice).toEqual({ ...invoice, tax_code: "0100109106" });
        expect(body.purchase.orders.map(({ gift_message }) => gift_message)).toEqual([
          "Chúc mẹ vui khoẻ",
          null,
        ]);
        const order = await container()
          .resolve(Modules.ORDER)
          .retrieveOrder(body.purchase.orders[0]?.id ?? "");
        expect(order.metadata).toMatchObject({
          gift_message: "Chúc mẹ vui khoẻ",
          invoice: { tax_code: "0100109106" },
        });
      });
    });
  },
});
