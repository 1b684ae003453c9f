import type { ConsentKind } from "@market/store-contract";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { recordConsents } from "../../../consents/record";

interface Given {
  customer_id: string;
  kinds: ConsentKind[];
  locale: "vi" | "en";
}

/** The last step of its workflow: what is in the record stays there. */
export const recordConsentsStep = createStep(
  "account-record-consents",
  async ({ customer_id, kinds, locale }: Given, { container }) => {
    await recordConsents(
      container,
      kinds.map((kind) => ({ customerId: customer_id, kind, action: "given", locale, source: "sign_up" })),
    );
    return new StepResponse(undefined);
  },
);
