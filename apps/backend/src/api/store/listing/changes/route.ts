import type { MedusaStoreRequest } from "@medusajs/framework/http";
import { answering, Refusal } from "../../../../refusal";
import { shopWatch, streamChanges } from "../../../../shop-changes";

/** Tells a storefront at once that something changed which its pages show, so that it may keep them until then. */
export const GET = answering<MedusaStoreRequest>(async (req, res) => {
  const watch = shopWatch(req.scope);
  await watch.opened;
  if (!streamChanges(watch, res)) {
    throw new Refusal(503, "changes_unheard", "Changes cannot be followed at this moment. Try again.");
  }
});
