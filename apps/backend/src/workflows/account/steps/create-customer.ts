import { Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";

interface Person {
  name: string;
  login: string;
  locale: "vi" | "en";
}

export const createCustomerStep = createStep(
  "account-create-customer",
  async ({ name, login, locale }: Person, { container }) => {
    const byMail = login.includes("@");
    const customer = await container.resolve(Modules.CUSTOMER).createCustomers({
      first_name: name,
      ...(byMail ? { email: login } : { phone: login }),
      has_account: true,
      metadata: { locale },
    });
    return new StepResponse(customer.id, customer.id);
  },
  async (customerId, { container }) => {
    if (customerId) await container.resolve(Modules.CUSTOMER).deleteCustomers([customerId]);
  },
);
