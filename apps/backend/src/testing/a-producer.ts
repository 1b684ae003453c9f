import type { MedusaContainer } from "@medusajs/framework/types";
import { createProducerWorkflow, type ProducerInput } from "../workflows/producer";
import type { Shop } from "./a-shop";

/** An approved producer with stock location and shipping options (parcel 30,000 ₫, collecting free). */
export async function aProducer(
  container: MedusaContainer,
  shop: Shop,
  given: Partial<ProducerInput> & { parcel_price?: number } = {},
) {
  const { parcel_price, ...producer } = given;
  const { result } = await createProducerWorkflow(container).run({
    input: {
      producer: {
        name: "Hợp tác xã Đại Hà",
        kind: "cooperative",
        commune_code: "11680",
        status: "approved",
        ...(producer.status === "suspended" && { status_reason: "Hàng giả" }),
        ...producer,
      },
      location: {
        sales_channel_id: shop.sales_channel_id,
        shipping_profile_id: shop.shipping_profile_id,
        parcel_price,
      },
    },
  });
  return result;
}
