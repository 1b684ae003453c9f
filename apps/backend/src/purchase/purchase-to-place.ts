import type { MedusaContainer } from "@medusajs/framework/types";
import { PURCHASE_MODULE, type PurchaseModuleService } from "../modules/purchase";

export interface PartToPlace {
  id: string;
  producer_id: string;
  cart_id: string;
  order_id: string | null;
  delivery_option_id: string;
}

/** A purchase with all it takes to place it, as it was written down before the first order. */
export interface PurchaseToPlace {
  id: string;
  basket_id: string;
  undoing: boolean;
  contact: { name: string; phone: string; email: string | null };
  address: { province_code: string; commune_code: string; street: string } | null;
  note: string | null;
  /** đồng */
  agreed_total: number;
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
    undoing: row.undoing,
    contact: { name: row.contact_name, phone: row.contact_phone, email: row.contact_email },
    address: province_code && commune_code && street ? { province_code, commune_code, street } : null,
    note: row.note,
    agreed_total: Number(row.agreed_total),
    since: new Date(row.updated_at),
    parts: [...row.parts]
      .sort((a, b) => a.place - b.place)
      .map(({ id, producer_id, cart_id, order_id, delivery_option_id }) => ({
        id,
        producer_id,
        cart_id,
        order_id,
        delivery_option_id,
      })),
  };
}
