import type { Basket, PaymentMethod } from "@market/store-contract";

const ON_THE_SPOT: PaymentMethod[] = ["cash_on_delivery"];

/** Ways by which all of a basket may be paid: it is paid one way. */
export function methodsOf({ parts }: Pick<Basket, "parts">): PaymentMethod[] {
  const [first = ON_THE_SPOT, ...others] = parts.map(({ payment_methods }) => payment_methods ?? ON_THE_SPOT);
  return first.filter((method) => others.every((methods) => methods.includes(method)));
}

/** What was chosen, where it is still offered; else the first that is. */
export function chosenMethod(basket: Pick<Basket, "parts">, chosen: string): PaymentMethod {
  const methods = methodsOf(basket);
  return methods.find((method) => method === chosen) ?? methods[0] ?? "cash_on_delivery";
}
