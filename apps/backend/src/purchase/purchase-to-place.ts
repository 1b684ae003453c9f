import type { InvoiceData, PaymentMethod } from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { PURCHASE_MODULE, type PurchaseModuleService } from "../modules/purchase";
import { storedHarvests, storedInvoice } from "../selling-terms/stored";
import type { AgreedDiscounts } from "./agreed-discounts";
import { paymentMethodOf } from "./payment-method";

export interface PartToPlace {
  id: string;
  producer_id: string;
  cart_id: string;
  order_id: string | null;
  /** null where visits alone are bought. */
  delivery_option_id: string | null;
  gift_message: string | null;
  /** Days of harvest by variant, of goods that are ordered ahead. */
  harvests: Record<string, string>;
}

/** A purchase with all it takes to place it, as it was written down before the first order. */
export interface PurchaseToPlace {
  id: string;
  basket_id: string;
  customer_id: string | null;
  undoing: boolean;
  contact: { name: string; phone: string; email: string | null };
  address: { province_code: string; commune_code: string; street: string } | null;
  payment: PaymentMethod;
  note: string | null;
  invoice: InvoiceData | null;
  /** đồng */
  agreed_total: number;
  discounts: AgreedDiscounts | null;
  /** The limits of its codes have counted it. */
  discounts_counted: boolean;
  /** When it was written down, or last taken up again by its buyer. */
  since: Date;
  parts: PartToPlace[];
}

export async function purchaseToPlace(container: MedusaContainer, id: string): Promise<PurchaseToPlace> {
  const purchases: PurchaseModuleService = container.resolve(PURCHASE_MODULE);
  const row = await purchases.retrievePurchase(id, { relations: ["parts"] });
  const { province_code, commune_code, street } = row;
  return {
    id: row.id,
    basket_id: row.basket_id,
    customer_id: row.customer_id,
    undoing: row.undoing,
    contact: { name: row.contact_name, phone: row.contact_phone, email: row.contact_email },
    address: province_code && commune_code && street ? { province_code, commune_code, street } : null,
    payment: paymentMethodOf(row.payment_method),
    note: row.note,
    invoice: storedInvoice(row.invoice),
    agreed_total: Number(row.agreed_total),
    discounts: row.discounts as AgreedDiscounts | null,
    discounts_counted: row.discounts_counted,
    since: new Date(row.updated_at),
    parts: [...row.parts]
      .sort((a, b) => a.place - b.place)
      .map(({ id, producer_id, cart_id, order_id, delivery_option_id, gift_message, harvests }) => ({
        id,
        producer_id,
        cart_id,
        order_id,
        delivery_option_id,
        gift_message,
        harvests: storedHarvests(harvests),
      })),
  };
}
