import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import {
  createShippingOptionsWorkflow,
  deleteShippingOptionsWorkflow,
  updateShippingOptionsWorkflow,
} from "@medusajs/medusa/core-flows";
import { PRODUCER_MODULE, type ProducerModuleService } from "../../../modules/producer";
import { Refusal } from "../../../refusal";

export interface OwnDeliveryInput {
  producer_id: string;
  /** đồng; null: it brings nothing itself any more. */
  price: number | null;
  /** Two-digit codes of provinces; null: all of Vietnam. */
  to: string[] | null;
}

const BY_HAND = "manual_manual";
const NAME = "Chủ thể tự giao";

/**
 * Medusa knows own delivery as one more shipping option, of type `own_delivery`, beside the producer's parcel and collection. Its
 * zone is the country like theirs: where the producer goes is told and checked by us, with a sentence that names the line.
 */
export const setOwnDeliveryStep = createStep(
  "set-own-delivery",
  async ({ producer_id, price, to }: OwnDeliveryInput, { container }) => {
    const producers: ProducerModuleService = container.resolve(PRODUCER_MODULE);
    const producer = await producers.retrieveProducer(producer_id);
    const { own_delivery_option_id: optionId, own_delivery_to } = producer;
    let own_delivery_option_id = optionId;
    if (price === null) {
      if (optionId) await deleteShippingOptionsWorkflow(container).run({ input: { ids: [optionId] } });
      own_delivery_option_id = null;
    } else if (optionId) {
      await priceIt(container, optionId, price);
    } else {
      own_delivery_option_id = await open(container, producer.parcel_option_id, price);
    }
    const area = to as unknown as Record<string, unknown> | null;
    await producers.updateProducers({ id: producer_id, own_delivery_option_id, own_delivery_to: area });
    return new StepResponse(
      { producer_id, own_delivery_option_id },
      { id: producer_id, own_delivery_option_id: optionId, own_delivery_to },
    );
  },
  async (before, { container }) => {
    if (before) await container.resolve<ProducerModuleService>(PRODUCER_MODULE).updateProducers(before);
  },
);

async function priceIt(container: MedusaContainer, id: string, amount: number): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "shipping_option",
    fields: ["id", "prices.id"],
    filters: { id },
  });
  const [option] = data as unknown as Array<{ prices?: Array<{ id: string } | null> }>;
  const [price] = (option?.prices ?? []).flatMap((one) => one ?? []);
  await updateShippingOptionsWorkflow(container).run({
    input: [{ id, prices: [{ ...(price ? { id: price.id } : {}), currency_code: "vnd", amount }] }],
  });
}

/** Beside the parcel, from the same place and with the same shipping profile. */
async function open(
  container: MedusaContainer,
  parcelOptionId: string | null,
  amount: number,
): Promise<string> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "shipping_option",
    fields: ["id", "service_zone_id", "shipping_profile_id"],
    filters: { id: parcelOptionId ?? "" },
  });
  const [beside] = data as unknown as Array<{ service_zone_id: string; shipping_profile_id: string }>;
  if (!beside) throw new Refusal(409, "no_place_of_stock", "This producer has no place of stock yet.");
  const { result } = await createShippingOptionsWorkflow(container).run({
    input: [
      {
        name: NAME,
        service_zone_id: beside.service_zone_id,
        shipping_profile_id: beside.shipping_profile_id,
        provider_id: BY_HAND,
        price_type: "flat",
        data: { kind: "own_delivery" },
        type: { label: NAME, description: "Brought by the producer", code: "own_delivery" },
        prices: [{ currency_code: "vnd", amount }],
        rules: [
          { attribute: "enabled_in_store", operator: "eq", value: "true" },
          { attribute: "is_return", operator: "eq", value: "false" },
        ],
      },
    ],
  });
  const [option] = result;
  if (!option) throw new Error("Medusa made no shipping option where one was asked for.");
  return option.id;
}
