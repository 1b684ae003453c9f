import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { Refusal } from "../refusal";
import type { CheckedAddress } from "./address-body";

export const MOST_ADDRESSES = 20;

/** Adds an address, or puts another in the place of one. The first one is the default until another is chosen. */
export async function keepAddress(
  container: MedusaContainer,
  customerId: string,
  addressId: string | null,
  { address, isDefault }: { address: CheckedAddress; isDefault: boolean },
): Promise<void> {
  // One write at a time for each customer: there is one default, and the database holds to it.
  await container.resolve(Modules.LOCKING).execute([`customer:${customerId}`], async () => {
    const customers = container.resolve(Modules.CUSTOMER);
    const all = await customers.listCustomerAddresses({ customer_id: customerId });
    const current = all.find(({ id }) => id === addressId);
    if (addressId && !current) throw new Refusal(404, "no_such_address", "There is no such address.");
    if (!addressId && all.length >= MOST_ADDRESSES) {
      throw new Refusal(409, "too_many_addresses", `An account keeps ${MOST_ADDRESSES} addresses at most.`);
    }
    const others = all.filter(({ id }) => id !== addressId);
    const other = others.find(({ is_default_shipping }) => is_default_shipping);
    const is_default_shipping = isDefault || !other;
    if (is_default_shipping && other) {
      await customers.updateCustomerAddresses(other.id, { is_default_shipping: false });
    }
    if (current) await customers.updateCustomerAddresses(current.id, { ...address, is_default_shipping });
    else
      await customers.createCustomerAddresses({ ...address, customer_id: customerId, is_default_shipping });
  });
}

/** Takes an address away; when it was the default, the latest of the others becomes it. */
export async function dropAddress(
  container: MedusaContainer,
  customerId: string,
  addressId: string,
): Promise<void> {
  await container.resolve(Modules.LOCKING).execute([`customer:${customerId}`], async () => {
    const customers = container.resolve(Modules.CUSTOMER);
    const all = await customers.listCustomerAddresses(
      { customer_id: customerId },
      { order: { created_at: "DESC" } },
    );
    const current = all.find(({ id }) => id === addressId);
    if (!current) return;
    await customers.deleteCustomerAddresses([addressId]);
    const next = all.find(({ id }) => id !== addressId);
    if (current.is_default_shipping && next) {
      await customers.updateCustomerAddresses(next.id, { is_default_shipping: true });
    }
  });
}
