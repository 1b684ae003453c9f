import type { FieldError } from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { updateProductVariantsWorkflow } from "@medusajs/medusa/core-flows";
import { Refusal, refuseFields } from "../refusal";
import { type AtVisit, noteAt } from "./answering";
import type { PricesSent } from "./bodies";
import { ticketKinds } from "./read-experience";

/** Seconds. */
const WAIT_SECONDS = 20;
const LEASE_SECONDS = 60;

/**
 * What tickets cost from now on; what is bought stays as it was. What was not touched is not written.
 * @throws Refusal 409 `changed_meanwhile` where somebody else changed the same meanwhile, 422 `unknown_variant`
 */
export function setTicketPrices(
  container: MedusaContainer,
  at: AtVisit,
  { prices }: PricesSent,
): Promise<void> {
  const lasting = { timeout: WAIT_SECONDS, expire: LEASE_SECONDS };
  return container.resolve(Modules.LOCKING).execute(
    [`ticket-prices:${at.id}`],
    async () => {
      const kinds = new Map((await ticketKinds(container, at.id)).map((kind) => [kind.variant_id, kind]));
      const wrong: FieldError[] = [];
      const stale: FieldError[] = [];
      const changed = prices.flatMap(({ variant_id, price, price_was }, place) => {
        const kind = kinds.get(variant_id);
        const field = `prices.${place}.price`;
        if (!kind) wrong.push({ field, code: "unknown_variant" });
        if (!kind || price === price_was || price === kind.price) return [];
        if (kind.price !== price_was) {
          stale.push({ field, code: "changed_meanwhile", values: { now: kind.price ?? "" } });
        }
        return [{ id: variant_id, price, before: kind.price }];
      });
      if (wrong.length) throw refuseFields(wrong);
      if (stale.length) {
        throw new Refusal(409, "changed_meanwhile", "Somebody else has changed a price meanwhile.", stale);
      }
      if (!changed.length) return;
      await updateProductVariantsWorkflow(container).run({
        input: {
          product_variants: changed.map(({ id, price }) => ({
            id,
            prices: [{ currency_code: "vnd", amount: price }],
          })),
        },
      });
      for (const { id: variant, price: after, before } of changed) {
        await noteAt(container, at, "experience.price_changed", { variant, before, after });
      }
    },
    lasting,
  );
}
