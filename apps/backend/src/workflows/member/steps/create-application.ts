import type { ApplicationFields } from "@market/store-contract";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { PRODUCER_MODULE, type ProducerModuleService } from "../../../modules/producer";

export interface NewApplication {
  member_id: string;
  claimed_producer_id: string | null;
  fields: ApplicationFields;
  locale: string;
}

/** An application with nothing sent yet. */
export const createApplicationStep = createStep(
  "member-create-application",
  async (input: NewApplication, { container }) => {
    const producers: ProducerModuleService = container.resolve(PRODUCER_MODULE);
    const { id } = await producers.createProducerApplications({
      ...input,
      fields: { ...input.fields },
    });
    return new StepResponse(id, id);
  },
  async (id, { container }) => {
    const producers: ProducerModuleService = container.resolve(PRODUCER_MODULE);
    if (id) await producers.deleteProducerApplications([id]);
  },
);
