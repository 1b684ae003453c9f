import type { LinkDefinition } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import {
  createFulfillmentSets,
  createRemoteLinkStep,
  createShippingOptionsWorkflow,
  createStockLocationsWorkflow,
} from "@medusajs/medusa/core-flows";
import { readShopSettingsStep } from "./steps/read-shop-settings";

/** Medusa's own provider: the producer, or a carrier it chose, brings the goods. */
const BY_HAND = "manual_manual";
const PARCEL_PRICE = 30_000;

export interface ProducerLocationInput {
  name: string;
  sales_channel_id?: string;
  shipping_profile_id?: string;
  /** đồng for a parcel; 30,000 unless said otherwise. Collecting costs nothing. */
  parcel_price?: number;
}

/** One stock location, and from it a parcel to anywhere in Vietnam or collection at the producer's. */
export const openProducerLocationWorkflow = createWorkflow(
  "open-producer-location",
  (input: WorkflowData<ProducerLocationInput>) => {
    const settings = readShopSettingsStep(input);
    const locations = createStockLocationsWorkflow.runAsStep({
      input: transform({ input }, (data) => ({
        locations: [{ name: data.input.name, address: { address_1: data.input.name, country_code: "vn" } }],
      })),
    });
    const location_id = transform({ locations }, (data) => data.locations[0]?.id ?? "");
    const sets = createFulfillmentSets(
      transform({ input, location_id }, (data) => [
        {
          name: `${data.input.name} (${data.location_id})`,
          type: "shipping",
          service_zones: [
            {
              name: `Việt Nam (${data.location_id})`,
              geo_zones: [{ type: "country" as const, country_code: "vn" }],
            },
          ],
        },
      ]),
    );
    createRemoteLinkStep(
      transform({ settings, location_id, sets }, (data): LinkDefinition[] => [
        {
          [Modules.STOCK_LOCATION]: { stock_location_id: data.location_id },
          [Modules.FULFILLMENT]: { fulfillment_provider_id: BY_HAND },
        },
        {
          [Modules.STOCK_LOCATION]: { stock_location_id: data.location_id },
          [Modules.FULFILLMENT]: { fulfillment_set_id: data.sets[0]?.id },
        },
        {
          [Modules.SALES_CHANNEL]: { sales_channel_id: data.settings.sales_channel_id },
          [Modules.STOCK_LOCATION]: { stock_location_id: data.location_id },
        },
      ]),
    );
    const options = createShippingOptionsWorkflow.runAsStep({
      input: transform({ input, settings, sets }, (data) => {
        const common = {
          service_zone_id: data.sets[0]?.service_zones?.[0]?.id ?? "",
          shipping_profile_id: data.settings.shipping_profile_id,
          provider_id: BY_HAND,
          price_type: "flat" as const,
          rules: [
            { attribute: "enabled_in_store", operator: "eq" as const, value: "true" },
            { attribute: "is_return", operator: "eq" as const, value: "false" },
          ],
        };
        return [
          {
            ...common,
            name: "Giao tận nơi",
            data: { kind: "parcel" },
            type: { label: "Giao tận nơi", description: "Delivered", code: "parcel" },
            prices: [{ currency_code: "vnd", amount: data.input.parcel_price ?? PARCEL_PRICE }],
          },
          {
            ...common,
            name: "Nhận tại nơi sản xuất",
            data: { kind: "pickup" },
            type: {
              label: "Nhận tại nơi sản xuất",
              description: "Collected at the producer's",
              code: "pickup",
            },
            prices: [{ currency_code: "vnd", amount: 0 }],
          },
        ];
      }),
    });
    return new WorkflowResponse(
      transform({ location_id, options }, (data) => ({
        stock_location_id: data.location_id,
        parcel_option_id: data.options.find((option) => option.data?.kind === "parcel")?.id ?? "",
        pickup_option_id: data.options.find((option) => option.data?.kind === "pickup")?.id ?? "",
      })),
    );
  },
);
