import { fold } from "@market/ocop";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { PRODUCER_MODULE, type ProducerModuleService } from "../../../modules/producer";
import type { ProducerInput } from "../producer-input";

export interface ProducerChange extends Partial<ProducerInput> {
  id: string;
  stock_location_id?: string;
  parcel_option_id?: string;
  pickup_option_id?: string;
}

/** Undone by writing back what stood there. */
export const updateProducerRecordStep = createStep(
  "update-producer-record",
  async (change: ProducerChange, { container }) => {
    const producers: ProducerModuleService = container.resolve(PRODUCER_MODULE);
    const before = await producers.retrieveProducer(change.id);
    const producer = await producers.updateProducers({
      ...change,
      ...(change.name === undefined ? {} : { search_text: fold(change.name) }),
    });
    return new StepResponse(producer, before);
  },
  async (before, { container }) => {
    if (!before) return;
    const { created_at, updated_at, deleted_at, ...fields } = before;
    await container.resolve<ProducerModuleService>(PRODUCER_MODULE).updateProducers(fields);
  },
);
