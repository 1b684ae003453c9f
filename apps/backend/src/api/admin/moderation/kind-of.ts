import type { MedusaRequest } from "@medusajs/framework/http";
import { Refusal } from "../../../refusal";
import type { PostKind } from "../../../reviews";

/** @throws Refusal 404 for what is neither */
export function kindIn({ params }: Pick<MedusaRequest, "params">): PostKind {
  if (params.kind === "review" || params.kind === "question") return params.kind;
  throw new Refusal(404, "unknown_kind", "There are reviews and questions.");
}
