import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { Change } from "../../../modules/certification";
import { refuseFields } from "../../../refusal";

export interface LinkProductsInput {
  id: string;
  add?: string[];
  remove?: string[];
  actor_id?: string | null;
}

interface Listed {
  id: string;
  title: string;
}

/** What is really to be linked and unlinked, and how the history names it. */
export const planProductLinksStep = createStep(
  "plan-certificate-product-links",
  async ({ id, add = [], remove = [] }: LinkProductsInput, { container }) => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY);
    const { data } = await query.graph({
      entity: "certificate",
      fields: ["id", "products.id", "products.title"],
      filters: { id },
    });
    const row = data[0] as { products?: Array<Listed | null> | null } | undefined;
    if (!row) throw new MedusaError(MedusaError.Types.NOT_FOUND, `No certificate has the id ${id}.`);
    const linked = (row.products ?? []).flatMap((product) => product ?? []);
    const wanted = add.filter((product) => !linked.some((each) => each.id === product));
    const { data: found } = wanted.length
      ? await query.graph({ entity: "product", fields: ["id", "title"], filters: { id: wanted } })
      : { data: [] };
    const added = found as Listed[];
    const missing = wanted.filter((product) => !added.some((each) => each.id === product));
    if (missing.length) {
      throw refuseFields(
        missing.map((value) => ({ field: "add", code: "unknown_product", values: { value } })),
      );
    }
    const removed = linked.filter((product) => remove.includes(product.id));
    const changes: Change[] = [
      ...removed.map(({ title }) => ({ field: "product", before: title, after: null })),
      ...added.map(({ title }) => ({ field: "product", before: null, after: title })),
    ];
    return new StepResponse({
      added: added.map((each) => each.id),
      removed: removed.map((each) => each.id),
      changes,
    });
  },
);
