import { VIETQR } from "@market/payment-vietqr";
import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import {
  createApiKeysWorkflow,
  createRegionsWorkflow,
  createSalesChannelsWorkflow,
  createShippingProfilesWorkflow,
  linkSalesChannelsToApiKeyWorkflow,
  updateStoresWorkflow,
} from "@medusajs/medusa/core-flows";
import { CASH_ON_DELIVERY } from "../modules/payment-cash-on-delivery";
import { prepaidProvider } from "../purchase/prepaid/provider";

export interface Shop {
  region_id: string;
  sales_channel_id: string;
  shipping_profile_id: string;
  /** What a shopper's request carries. */
  headers: { "x-publishable-api-key": string };
}

/** Việt Nam in đồng with tax in its prices, one sales channel, one key for the storefront, one shipping profile. */
export async function aShop(container: MedusaContainer): Promise<Shop> {
  const [channels, regions, profiles, keys] = [
    (
      await createSalesChannelsWorkflow(container).run({
        input: { salesChannelsData: [{ name: "OCOP Hải Phòng" }] },
      })
    ).result,
    (
      await createRegionsWorkflow(container).run({
        input: {
          regions: [
            {
              name: "Việt Nam",
              currency_code: "vnd",
              countries: ["vn"],
              payment_providers: [CASH_ON_DELIVERY, VIETQR, prepaidProvider()].flatMap((one) => one ?? []),
              is_tax_inclusive: true,
            },
          ],
        },
      })
    ).result,
    (
      await createShippingProfilesWorkflow(container).run({
        input: { data: [{ name: "Hàng hoá", type: "default" }] },
      })
    ).result,
    (
      await createApiKeysWorkflow(container).run({
        input: { api_keys: [{ title: "storefront", type: "publishable", created_by: "" }] },
      })
    ).result,
  ];
  const [channel, region, profile, key] = [channels[0], regions[0], profiles[0], keys[0]];
  if (!channel || !region || !profile || !key) throw new Error("The shop could not be set up.");
  await linkSalesChannelsToApiKeyWorkflow(container).run({ input: { id: key.id, add: [channel.id] } });
  const [store] = await container.resolve(Modules.STORE).listStores({}, { take: 1 });
  await updateStoresWorkflow(container).run({
    input: {
      selector: { id: store?.id },
      update: {
        default_sales_channel_id: channel.id,
        supported_currencies: [{ currency_code: "vnd", is_default: true, is_tax_inclusive: true }],
      },
    },
  });
  return {
    region_id: region.id,
    sales_channel_id: channel.id,
    shipping_profile_id: profile.id,
    headers: { "x-publishable-api-key": key.token },
  };
}
