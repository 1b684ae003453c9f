import { fold, slugify } from "@market/ocop";
import { MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { PRODUCER_MODULE, type ProducerModuleService } from "../../../modules/producer";
import type { ProducerInput } from "../producer-input";

/** Two that are written down at once find the same handle free; the database lets one of them have it. */
const TRIES = 10;

/** Writes the producer down under a handle that is free. Undone by deleting it. */
export const createProducerRecordStep = createStep(
  "create-producer-record",
  async (input: ProducerInput, { container }) => {
    const producers: ProducerModuleService = container.resolve(PRODUCER_MODULE);
    const wanted = input.handle ?? slugify(input.name);
    for (let attempt = 1; ; attempt += 1) {
      const taken = await handlesLike(producers, wanted);
      if (input.handle && taken.has(wanted)) {
        throw new MedusaError(
          MedusaError.Types.DUPLICATE_ERROR,
          `A producer with the handle ${wanted} exists.`,
        );
      }
      const handle = freeHandle(wanted, taken);
      try {
        const producer = await producers.createProducers({
          ...input,
          handle,
          search_text: fold(input.name),
        });
        return new StepResponse(producer, producer.id);
      } catch (error) {
        const now = await handlesLike(producers, wanted);
        if (!now.has(handle) || attempt >= TRIES) throw error;
      }
    }
  },
  async (id, { container }) => {
    if (id) await container.resolve<ProducerModuleService>(PRODUCER_MODULE).deleteProducers(id);
  },
);

async function handlesLike(producers: ProducerModuleService, wanted: string): Promise<Set<string>> {
  const rows = await producers.listProducers(
    { handle: { $like: `${wanted}%` } },
    { select: ["handle"], take: null },
  );
  return new Set(rows.map(({ handle }) => handle));
}

function freeHandle(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted)) return wanted;
  let number = 2;
  while (taken.has(`${wanted}-${number}`)) number += 1;
  return `${wanted}-${number}`;
}
