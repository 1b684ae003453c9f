import { fold, slugify } from "@market/ocop";
import { MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { PRODUCER_MODULE, type ProducerModuleService } from "../../../modules/producer";
import type { ProducerInput } from "../producer-input";

/** Writes the producer down under a handle that is free. Undone by deleting it. */
export const createProducerRecordStep = createStep(
  "create-producer-record",
  async (input: ProducerInput, { container }) => {
    const producers: ProducerModuleService = container.resolve(PRODUCER_MODULE);
    const wanted = input.handle ?? slugify(input.name);
    const taken = new Set(
      (await producers.listProducers({ handle: { $like: `${wanted}%` } }, { take: 1_000 })).map(
        (p) => p.handle,
      ),
    );
    if (input.handle && taken.has(wanted)) {
      throw new MedusaError(
        MedusaError.Types.DUPLICATE_ERROR,
        `A producer with the handle ${wanted} exists.`,
      );
    }
    const producer = await producers.createProducers({
      ...input,
      handle: freeHandle(wanted, taken),
      search_text: fold(input.name),
    });
    return new StepResponse(producer, producer.id);
  },
  async (id, { container }) => {
    if (id) await container.resolve<ProducerModuleService>(PRODUCER_MODULE).deleteProducers(id);
  },
);

function freeHandle(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted)) return wanted;
  let number = 2;
  while (taken.has(`${wanted}-${number}`)) number += 1;
  return `${wanted}-${number}`;
}
