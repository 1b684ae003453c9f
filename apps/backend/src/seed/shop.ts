import { VIETQR } from "@market/payment-vietqr";
import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import {
  createApiKeysWorkflow,
  createRegionsWorkflow,
  createSalesChannelsWorkflow,
  createShippingProfilesWorkflow,
  linkSalesChannelsToApiKeyWorkflow,
  updateSalesChannelsWorkflow,
  updateStoresWorkflow,
} from "@medusajs/medusa/core-flows";

export const SALES_CHANNEL = "OCOP Hải Phòng";
export const STOREFRONT_KEY = "storefront";
const REGION = "Việt Nam";

/** What every product and producer hangs on. */
export interface Shop {
  region_id: string;
  sales_channel_id: string;
  shipping_profile_id: string;
}

/** The region in đồng, the sales channel, the key of the storefront and the store's settings; made once, then found again. */
export async function openShop(container: MedusaContainer): Promise<Shop> {
  const sales_channel_id = await salesChannel(container);
  await storeSettings(container, sales_channel_id);
  const region_id = await region(container);
  const store = await theStore(container);
  await updateStoresWorkflow(container).run({
    input: { selector: { id: store.id }, update: { default_region_id: region_id } },
  });
  await storefrontKey(container, sales_channel_id);
  return { region_id, sales_channel_id, shipping_profile_id: await shippingProfile(container) };
}

export async function theStore(container: MedusaContainer) {
  const stores = container.resolve(Modules.STORE);
  const [store] = await stores.listStores({}, { take: 1 });
  return store ?? (await stores.createStores({ name: SALES_CHANNEL }));
}

async function salesChannel(container: MedusaContainer): Promise<string> {
  const channels = await container.resolve(Modules.SALES_CHANNEL).listSalesChannels({});
  const ours = channels.find(({ name }) => name === SALES_CHANNEL);
  if (ours) return ours.id;
  const update = { name: SALES_CHANNEL, description: "Sàn sản phẩm OCOP và du lịch cộng đồng" };
  const [made] = channels;
  if (made) {
    await updateSalesChannelsWorkflow(container).run({ input: { selector: { id: made.id }, update } });
    return made.id;
  }
  const { result } = await createSalesChannelsWorkflow(container).run({
    input: { salesChannelsData: [update] },
  });
  return idOf(result);
}

async function storeSettings(container: MedusaContainer, default_sales_channel_id: string) {
  const store = await theStore(container);
  await updateStoresWorkflow(container).run({
    input: {
      selector: { id: store.id },
      update: {
        name: SALES_CHANNEL,
        default_sales_channel_id,
        supported_currencies: [{ currency_code: "vnd", is_default: true, is_tax_inclusive: true }],
        supported_locales: [{ locale_code: "vi-VN" }, { locale_code: "en-US" }],
      },
    },
  });
}

async function region(container: MedusaContainer): Promise<string> {
  const [found] = await container.resolve(Modules.REGION).listRegions({ currency_code: "vnd" }, { take: 1 });
  if (found) return found.id;
  // Prices say what the buyer pays, tax included; the producers' own rates come with the settlement of taxes.
  const { result } = await createRegionsWorkflow(container).run({
    input: {
      regions: [
        {
          name: REGION,
          currency_code: "vnd",
          countries: ["vn"],
          payment_providers: ["pp_cash-on-delivery_cash-on-delivery", VIETQR],
          is_tax_inclusive: true,
          automatic_taxes: false,
        },
      ],
    },
  });
  return idOf(result);
}

/** The key that the storefront sends; null before the shop was opened, or once it was revoked. */
export async function findStorefrontKey(container: MedusaContainer) {
  const keys = await container
    .resolve(Modules.API_KEY)
    .listApiKeys({ type: "publishable", title: STOREFRONT_KEY });
  return keys.find(({ revoked_at }) => !revoked_at) ?? null;
}

async function storefrontKey(container: MedusaContainer, salesChannelId: string) {
  if (await findStorefrontKey(container)) return;
  const { result } = await createApiKeysWorkflow(container).run({
    input: { api_keys: [{ type: "publishable", title: STOREFRONT_KEY, created_by: "" }] },
  });
  await linkSalesChannelsToApiKeyWorkflow(container).run({
    input: { id: idOf(result), add: [salesChannelId] },
  });
}

async function shippingProfile(container: MedusaContainer): Promise<string> {
  const profiles = await container
    .resolve(Modules.FULFILLMENT)
    .listShippingProfiles({ type: "default" }, { take: 1 });
  if (profiles[0]) return profiles[0].id;
  const { result } = await createShippingProfilesWorkflow(container).run({
    input: { data: [{ name: "Hàng hoá", type: "default" }] },
  });
  return idOf(result);
}

function idOf(made: ReadonlyArray<{ id: string }>): string {
  const [first] = made;
  if (!first) throw new Error("Medusa made nothing where one thing was asked for.");
  return first.id;
}
