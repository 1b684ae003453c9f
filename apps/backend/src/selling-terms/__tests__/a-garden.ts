import type { ProductPage } from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import type { AxiosInstance } from "axios";
import { aProducer, aShop, aShopper, type Shop } from "../../testing";
import { type SetSellingTermsInput, setSellingTermsWorkflow } from "../../workflows/selling-terms";

export const TODAY = "2026-11-24T05:00:00Z";

/** A grower of Thanh Hà with nothing on sale yet, and ways to say on which terms something is sold and to look at it. */
export function gardens(api: AxiosInstance, container: () => MedusaContainer) {
  const terms = (input: SetSellingTermsInput) => setSellingTermsWorkflow(container()).run({ input });
  const page = (shop: Shop, handle: string, headers = {}): Promise<{ status: number; data: ProductPage }> =>
    api.get(`/store/listing/products/${handle}`, {
      headers: { ...shop.headers, ...headers },
      validateStatus: () => true,
    });
  const listed = async (shop: Shop, query: string, headers = {}): Promise<string[]> => {
    const { data } = await api.get(`/store/listing?${query}`, { headers: { ...shop.headers, ...headers } });
    return data.items.map(({ title }: { title: string }) => title);
  };
  const aGarden = async () => {
    const shop = await aShop(container());
    const grower = await aProducer(container(), shop, { name: "Vườn Thanh Hà" });
    return { shop, grower, shopper: aShopper(api, shop) };
  };
  return { terms, page, listed, aGarden };
}
