import { formatPhone } from "@market/ocop";
import type { AccountAddress, AccountProfile } from "@market/store-contract";
import type { CustomerAddressDTO, CustomerDTO, MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { Refusal } from "../refusal";
import { identitiesOf } from "./identities";

/** @throws Refusal 401 when the account is no more */
export async function profileOf(container: MedusaContainer, customerId: string): Promise<AccountProfile> {
  const [[customer], identities] = await Promise.all([
    container
      .resolve(Modules.CUSTOMER)
      .listCustomers({ id: customerId }, { relations: ["addresses"], take: 1 }),
    identitiesOf(container, customerId),
  ]);
  if (!customer || !identities) throw new Refusal(401, "signed_out", "There is no such account any more.");
  const values = identities.logins.map(({ value }) => value);
  return {
    id: customer.id,
    name: nameOf(customer),
    email: values.find((value) => value.includes("@")) ?? null,
    phone: values.find((value) => !value.includes("@")) ?? null,
    has_password: identities.has_password,
    locale: localeOf(customer),
    created_at: new Date(customer.created_at).toISOString(),
    addresses: addressesOf(customer.addresses ?? []),
  };
}

/** Vietnamese names are kept whole: Medusa's two parts would be guessed. */
export function nameOf({ first_name, last_name }: Partial<CustomerDTO>): string {
  return [first_name, last_name].filter(Boolean).join(" ");
}

export function localeOf({ metadata }: Pick<CustomerDTO, "metadata">): "vi" | "en" {
  return metadata?.locale === "en" ? "en" : "vi";
}

/** The default first, then the latest. */
function addressesOf(addresses: CustomerAddressDTO[]): AccountAddress[] {
  return [...addresses]
    .sort(
      (a, b) =>
        Number(b.is_default_shipping) - Number(a.is_default_shipping) ||
        String(b.created_at).localeCompare(String(a.created_at)),
    )
    .map((address) => ({
      id: address.id,
      name: nameOf(address as Partial<CustomerDTO>),
      phone: formatPhone(address.phone ?? ""),
      province_code: textIn(address, "province_code"),
      province: address.province ?? "",
      commune_code: textIn(address, "commune_code"),
      commune: address.city ?? "",
      street: address.address_1 ?? "",
      is_default: address.is_default_shipping === true,
    }));
}

function textIn({ metadata }: CustomerAddressDTO, key: string): string {
  const value = metadata?.[key];
  return typeof value === "string" ? value : "";
}
