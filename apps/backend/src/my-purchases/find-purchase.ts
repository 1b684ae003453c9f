import { parsePhone } from "@market/ocop";
import type { FieldError, PurchaseFound } from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import {
  PURCHASE_MODULE,
  type PurchaseModuleService,
  parsePurchaseNumber,
  purchaseKey,
} from "../modules/purchase";
import { keySecret } from "../purchase/key-secret";
import { Refusal, refuseFields } from "../refusal";

/**
 * A purchase by its number and its buyer's phone, for whoever lost the way back to it.
 * @throws Refusal 404 in the same words for a number that does not exist and for a phone that is not its own: a stranger learns nothing
 */
export async function findPurchase(container: MedusaContainer, body: unknown): Promise<PurchaseFound> {
  const { number, phone } = asked(body);
  const purchases: PurchaseModuleService = container.resolve(PURCHASE_MODULE);
  const [purchase] = await purchases.listPurchases(
    { number, state: "placed" },
    { select: ["id", "contact_phone"], take: 1 },
  );
  if (!purchase || purchase.contact_phone !== phone) {
    throw new Refusal(404, "no_such_purchase", "There is no purchase with this number and this phone.");
  }
  return { purchase_id: purchase.id, key: purchaseKey(purchase.id, keySecret(container)) };
}

/** A number with a wrong check sign was mistyped, which says nothing about which numbers exist. */
function asked(body: unknown): { number: string; phone: string } {
  const { number, phone } = (body ?? {}) as { number?: unknown; phone?: unknown };
  const written = { number: textOf(number), phone: textOf(phone) };
  const read = { number: parsePurchaseNumber(written.number), phone: parsePhone(written.phone) };
  const errors: FieldError[] = [];
  if (!read.number) {
    errors.push({ field: "number", code: written.number ? "not_a_purchase_number" : "required" });
  }
  if (!read.phone) errors.push({ field: "phone", code: written.phone ? "not_a_phone" : "required" });
  if (!read.number || !read.phone) throw refuseFields(errors);
  return { number: read.number, phone: read.phone.e164 };
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value.trim().slice(0, 100) : "";
}
