import { StripeProblem } from "../http/problem";

/** Their smallest unit is the whole one: an amount in đồng is that number (docs.stripe.com/currencies#zero-decimal). */
const ZERO_DECIMAL = new Set("bif clp djf gnf jpy kmf krw mga pyg rwf ugx vnd vuv xaf xof xpf".split(" "));

/** What one US dollar is worth about, in the smallest unit: Stripe takes no less than 50 cents' worth. */
const TO_THE_DOLLAR: Record<string, number> = {
  usd: 100,
  eur: 90,
  sgd: 135,
  jpy: 150,
  thb: 3500,
  vnd: 26_000,
};
/** Eight digits, whatever the currency's smallest unit. */
const MOST = 99_999_999;

export function money(amount: number, currency: string, locale = "en"): string {
  const whole = ZERO_DECIMAL.has(currency) ? amount : amount / 100;
  return new Intl.NumberFormat(locale, { style: "currency", currency: currency.toUpperCase() }).format(whole);
}

export const halfADollar = (currency: string): number => Math.round((TO_THE_DOLLAR[currency] ?? 100) / 2);

/** Refuses a total that Stripe would refuse. */
export function checkTotal(total: number, currency: string): void {
  const dollars = total / (TO_THE_DOLLAR[currency] ?? 100);
  if (dollars < 0.5) {
    const message =
      "The Checkout Session's total amount must convert to at least 50 cents. " +
      `${money(total, currency)} converts to approximately ${money(Math.floor(dollars * 100), "usd")}.`;
    throw new StripeProblem(message, { status: 400, code: "amount_too_small", beforeAnything: true });
  }
  if (total > MOST) {
    const message = `The Checkout Session's total amount due must be no more than ${money(MOST, currency)}.`;
    throw new StripeProblem(message, { status: 400, code: "amount_too_large", beforeAnything: true });
  }
}
