import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { GOODS_REVIEW_MODULE, type GoodsReviewModuleService } from "../../../modules/goods-review";

export interface RevisionApproved {
  id: string;
  decided_at: Date;
  decided_by: string;
}

/** It waits no longer. Undone by putting it back into the queue. */
export const approveRevisionStep = createStep(
  "approve-product-revision",
  async ({ id, decided_at, decided_by }: RevisionApproved, { container }) => {
    const reviews: GoodsReviewModuleService = container.resolve(GOODS_REVIEW_MODULE);
    const approved = {
      id,
      state: "approved" as const,
      comments: null,
      decided_at: new Date(decided_at),
      decided_by,
    };
    await reviews.updateProductRevisions(approved);
    return new StepResponse(id, id);
  },
  async (id, { container }) => {
    if (!id) return;
    const reviews: GoodsReviewModuleService = container.resolve(GOODS_REVIEW_MODULE);
    await reviews.updateProductRevisions({ id, state: "in_review", decided_at: null, decided_by: null });
  },
);
