/** Of what Stripe tells of a payment: in the smallest unit of the currency that its account settles in. */
export interface Settled {
  /** The whole payment, above zero. */
  amount: number;
  currency: string;
  fee: number;
}

/**
 * đồng of a fee that may be told in another currency: the same part of the payment's đồng as it is of what they were changed into, half a
 * đồng up. So it is at Stripe's own rate of that payment, and no rate with decimals is reckoned with.
 * @throws RangeError where nothing was paid
 */
export function feeInDong({ amount, currency, fee }: Settled, paid: number): number {
  if (currency === "vnd") return fee;
  if (amount <= 0) throw new RangeError(`A payment of ${amount} ${currency} has no fee.`);
  const [whole, part] = [BigInt(amount), BigInt(fee) * BigInt(paid)];
  return Number((2n * part + whole) / (2n * whole));
}
