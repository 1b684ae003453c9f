import type { CodeFault } from "@market/store-contract";
import type { MedusaContainer, PromotionDTO } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";

/** More are nobody's, and each makes the basket slower to read. */
export const MOST_CODES = 5;
const LONGEST = 50;

/** As people type codes: with spaces around, in either case. Null when it cannot be one. */
export function codeAsTyped(typed: unknown): string | null {
  const code = typeof typed === "string" ? typed.normalize("NFC").trim().toUpperCase() : "";
  return code && code.length <= LONGEST ? code : null;
}

export interface Buyer {
  customer_id: string | null;
  email: string | null;
}

export interface Usable {
  promotions: PromotionDTO[];
  idle: Array<{ code: string; reason: CodeFault }>;
}

/** Which promotions may be tried on a basket: those that apply by themselves, and those of the codes that stand today. */
export async function usablePromotions(
  container: MedusaContainer,
  codes: string[],
  buyer: Buyer,
): Promise<Usable> {
  const promotions = await container.resolve(Modules.PROMOTION).listPromotions(
    {
      $or: [{ code: codes.flatMap((code) => [code, code.toLowerCase()]) }, { is_automatic: true }],
    } as never,
    { relations: ["application_method", "campaign", "campaign.budget", "campaign.budget.usages"] },
  );
  const idle: Usable["idle"] = [];
  const usable: PromotionDTO[] = [];
  for (const code of codes) {
    const promotion = promotions.find((one) => !one.is_automatic && one.code?.toUpperCase() === code);
    const reason = promotion ? faultOf(promotion, buyer) : "code_unknown";
    if (reason) idle.push({ code, reason });
    else if (promotion) usable.push(promotion);
  }
  for (const promotion of promotions) {
    if (promotion.is_automatic && !faultOf(promotion, buyer)) usable.push(promotion);
  }
  return { promotions: usable, idle };
}

/** Kept by Medusa; its type leaves the usages out. */
type Budget = NonNullable<NonNullable<PromotionDTO["campaign"]>["budget"]> & {
  attribute?: string | null;
  usages?: Array<{ attribute_value: string; used: unknown }>;
};

function faultOf(promotion: PromotionDTO, buyer: Buyer): CodeFault | null {
  const now = Date.now();
  const { campaign } = promotion;
  if (promotion.status !== "active") return "code_unknown";
  if (campaign?.starts_at && +new Date(campaign.starts_at) > now) return "code_not_yet";
  if (campaign?.ends_at && +new Date(campaign.ends_at) < now) return "code_expired";
  if (typeof promotion.limit === "number" && (promotion.used ?? 0) >= promotion.limit) return "code_used_up";
  return budgetFault(campaign?.budget as Budget | undefined, buyer) ?? shippingFault(promotion);
}

function budgetFault(budget: Budget | undefined, buyer: Buyer): CodeFault | null {
  if (!budget) return null;
  const limit = budget.limit === null ? null : Number(budget.limit);
  if (String(budget.type) === "use_by_attribute") {
    const who = budget.attribute === "customer_email" ? buyer.email : buyer.customer_id;
    if (!who) return "code_needs_account";
    const used = Number(budget.usages?.find((one) => one.attribute_value === who)?.used ?? 0);
    return limit !== null && used >= limit ? "code_used_by_you" : null;
  }
  return limit !== null && Number(budget.used ?? 0) >= limit ? "code_used_up" : null;
}

/**
 * A fixed amount over all deliveries, or for one of them only, would hang on what is chosen for the others: such promotions are not
 * for a basket of several producers, whose deliveries are chosen one by one.
 */
function shippingFault({ application_method: method }: PromotionDTO): CodeFault | null {
  if (method?.target_type !== "shipping_methods") return null;
  const each =
    method.allocation === "each" || (method.allocation === "across" && method.type === "percentage");
  return each ? null : "code_not_for_these";
}
