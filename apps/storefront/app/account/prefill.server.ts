import { formatPhone } from "@market/ocop";
import type { AccountAddress } from "@market/store-contract";
import { communeChoices, type PlaceChoice } from "~/checkout/communes.server";
import { type CheckoutDraft, EMPTY } from "~/checkout/draft";
import { findCustomer } from "./session.server";

export interface Prefilled {
  draft: CheckoutDraft;
  communes: PlaceChoice[];
}

/** The checkout as a customer finds it: their name, phone and mail, and their default address. Null for a guest. */
export async function prefilledCheckout(request: Request): Promise<Prefilled | null> {
  const found = await findCustomer(request);
  if (!found) return null;
  const { name, phone, email, addresses } = found.customer;
  const address: Partial<AccountAddress> = addresses[0] ?? {};
  const { province_code = "", commune_code = "", street = "" } = address;
  const values = {
    ...EMPTY,
    contact: {
      name: address.name ?? name,
      phone: address.phone ?? (phone ? formatPhone(phone) : ""),
      email: email ?? "",
    },
    address: { province_code, commune_code, street },
  };
  return {
    draft: { values, errors: [], refusal: null, focus: null },
    communes: communeChoices(province_code),
  };
}
