import { fold } from "@market/ocop";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { PRODUCER_MODULE, type ProducerModuleService } from "../../../modules/producer";
import { refuseFields } from "../../../refusal";
import type { ProducerInput } from "../producer-input";

export interface ProducerChange extends Partial<ProducerInput> {
  id: string;
  stock_location_id?: string;
  parcel_option_id?: string;
  pickup_option_id?: string;
}

/** E-commerce Law 122/2025: a suspended seller is told why, for as long as it is one. Undone by writing back what stood there. */
export const updateProducerRecordStep = createStep(
  "update-producer-record",
  async (change: ProducerChange, { container }) => {
    const producers: ProducerModuleService = container.resolve(PRODUCER_MODULE);
    const before = await producers.retrieveProducer(change.id);
    const { status, status_reason } = { ...before, ...given(change) };
    if (status === "suspended" && !status_reason) {
      throw refuseFields([{ field: "status_reason", code: "suspended_why" }]);
    }
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

function given(change: ProducerChange): Partial<ProducerChange> {
  return Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
}
