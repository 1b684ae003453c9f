import type { MedusaContainer } from "@medusajs/framework/types";
import { clock } from "../../clock";
import { PURCHASE_MODULE, type PurchaseModuleService } from "../../modules/purchase";
import { purchaseAnswer } from "../../purchase/purchase-answer";
import { anonymise } from "./anonymise";
import type { AccountPart } from "./part";

/** E-commerce Law 122/2025: what was ordered is kept three years at least, also when the account is gone. */
export const YEARS_KEPT = 3;

interface Kept {
  count: number;
  /** When the last of them may go. */
  until: Date | null;
}

async function placedBy(container: MedusaContainer, customerId: string) {
  const purchases: PurchaseModuleService = container.resolve(PURCHASE_MODULE);
  return purchases.listPurchases(
    { customer_id: customerId },
    { select: ["id", "state", "note", "placed_at", "created_at"], order: { created_at: "DESC" } },
  );
}

type Placed = Awaited<ReturnType<typeof placedBy>>[number];

function endOf(purchase: Pick<Placed, "placed_at" | "created_at">): Date {
  const end = new Date(purchase.placed_at ?? purchase.created_at);
  end.setUTCFullYear(end.getUTCFullYear() + YEARS_KEPT);
  return end;
}

/** What was tried in vain is no sale. */
function isKept(purchase: Placed, now: Date): boolean {
  return purchase.state !== "failed" && endOf(purchase) > now;
}

/** Purchases that the law still makes us keep. */
export async function keptPurchases(container: MedusaContainer, customerId: string): Promise<Kept> {
  const now = clock.now();
  const ends = (await placedBy(container, customerId)).flatMap((purchase) => {
    const end = endOf(purchase);
    return isKept(purchase, now) ? [end] : [];
  });
  const until = ends.length ? new Date(Math.max(...ends.map(Number))) : null;
  return { count: ends.length, until };
}

export const purchases: AccountPart = {
  name: "purchases",
  read: async (container, customerId) => {
    const placed = await placedBy(container, customerId);
    const answers = [];
    for (const { id, note } of placed) answers.push({ ...(await purchaseAnswer(container, id, "vi")), note });
    return answers;
  },
  /** Those whose time is over lose the person in them; the others go the same way when their day comes. */
  erase: async (container, customerId) => {
    const now = clock.now();
    const over = (await placedBy(container, customerId)).filter((purchase) => !isKept(purchase, now));
    for (const { id } of over) await anonymise(container, id);
  },
};
