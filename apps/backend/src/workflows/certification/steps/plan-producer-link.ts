import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { Change } from "../../../modules/certification";
import { refuseFields } from "../../../refusal";

export interface SetProducerInput {
  id: string;
  /** null: the holder is not on the marketplace. */
  producer_id: string | null;
  actor_id?: string | null;
}

interface Named {
  id: string;
  name: string;
}

export const planProducerLinkStep = createStep(
  "plan-certificate-producer-link",
  async ({ id, producer_id }: SetProducerInput, { container }) => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY);
    const { data } = await query.graph({
      entity: "certificate",
      fields: ["id", "producer.id", "producer.name"],
      filters: { id },
    });
    const row = data[0] as { producer?: Named | null } | undefined;
    if (!row) throw new MedusaError(MedusaError.Types.NOT_FOUND, `No certificate has the id ${id}.`);
    const before = row.producer ?? null;
    if (before?.id === (producer_id ?? undefined))
      return new StepResponse({ add: [], remove: [], changes: [] });
    const after = producer_id ? await named(query, producer_id) : null;
    const changes: Change[] = [
      { field: "producer", before: before?.name ?? null, after: after?.name ?? null },
    ];
    return new StepResponse<{ add: string[]; remove: string[]; changes: Change[] }>({
      add: after ? [after.id] : [],
      remove: before ? [before.id] : [],
      changes: before || after ? changes : [],
    });
  },
);

type Graph = {
  graph: (input: {
    entity: string;
    fields: string[];
    filters: { id: string };
  }) => Promise<{ data: unknown[] }>;
};

async function named(query: Graph, id: string): Promise<Named> {
  const { data } = await query.graph({ entity: "producer", fields: ["id", "name"], filters: { id } });
  if (!data[0])
    throw refuseFields([{ field: "producer_id", code: "unknown_producer", values: { value: id } }]);
  return data[0] as Named;
}
