import { Modules } from "@medusajs/framework/utils";
import { createProductsWorkflow, updateProductsWorkflow } from "@medusajs/medusa/core-flows";
import { aProductOf, testBackend } from "../../testing";
import { gardens, TODAY } from "./a-garden";

testBackend({
  testSuite: ({ api, getContainer }) => {
    const container = () => getContainer();
    const { terms, page, aGarden } = gardens(api, container);

    beforeEach(() => {
      process.env.CLOCK = TODAY;
    });
    afterAll(() => {
      delete process.env.CLOCK;
    });

    describe("Herbal goods", () => {
      it("of set 18 are published as food supplements only", async () => {
        const { shop, grower } = await aGarden();
        const pill = { title: "Viên nghệ", set_no: 18 };
        await expect(aProductOf(container(), shop, grower, pill)).rejects.toThrow("thực phẩm chức năng");
        const draft = await aProductOf(container(), shop, grower, { ...pill, status: "draft" });
        const publish = () =>
          updateProductsWorkflow(container()).run({
            input: { selector: { id: draft.id }, update: { status: "published" } },
          });
        await terms({ product_id: draft.id, herbal_kind: "medicine" });
        await expect(publish()).rejects.toThrow("không bán trên sàn");
        await terms({ product_id: draft.id, herbal_kind: "supplement" });
        await publish();
        expect((await page(shop, draft.handle)).data.terms.supplement).toBe(true);
        // Once on display it cannot be called a medicine either.
        await expect(terms({ product_id: draft.id, herbal_kind: "medicine" })).rejects.toThrow("không bán");
        expect((await page(shop, draft.handle)).data.terms.supplement).toBe(true);
      });

      it("of set 19 are refused with the words that claim to heal", async () => {
        const { shop, grower } = await aGarden();
        const soap = (description: string) => ({
          title: "Xà phòng sả",
          description,
          status: "published" as const,
          metadata: { set_no: 19, kind: "product" },
          options: [{ title: "Loại", values: ["Bánh"] }],
          sales_channels: [{ id: shop.sales_channel_id }],
        });
        const create = (description: string) =>
          createProductsWorkflow(container()).run({ input: { products: [soap(description)] } });
        await expect(create("Trị mụn, kháng viêm, thơm mùi sả")).rejects.toThrow("“Trị mụn”, “kháng viêm”");
        expect(await container().resolve(Modules.PRODUCT).listProducts({})).toEqual([]);
        const { result } = await create("Thơm mùi sả");
        expect(result[0]?.status).toBe("published");
        expect(grower.id).toBeTruthy();
      });
    });
  },
});
