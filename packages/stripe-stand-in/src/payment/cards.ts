export interface Decline {
  code: "card_declined" | "expired_card" | "incorrect_cvc" | "processing_error";
  decline_code: string;
  message: string;
}

export interface TestCard {
  brand: "visa" | "mastercard";
  /** Asks its holder on a page of the bank's. */
  secure?: true;
  declined?: Decline;
  /** How a refund to it ends, a while after it was made. */
  refund?: { begins: "pending" | "succeeded"; ends: "succeeded" | "failed" };
  /** Its holder disputes the payment at once. */
  disputed?: "fraudulent" | "product_not_received";
}

const declined = (decline_code: string, message = "Your card was declined."): Decline => ({
  code: "card_declined",
  decline_code,
  message,
});

const CARDS: Record<string, TestCard> = {
  "4242424242424242": { brand: "visa" },
  "4000056655665556": { brand: "visa" },
  "5555555555554444": { brand: "mastercard" },
  "4000002760003184": { brand: "visa", secure: true },
  "4000002500003155": { brand: "visa", secure: true },
  "4000008400001629": { brand: "visa", secure: true, declined: declined("generic_decline") },
  "4000000000000002": { brand: "visa", declined: declined("generic_decline") },
  "4000000000009995": {
    brand: "visa",
    declined: declined("insufficient_funds", "Your card has insufficient funds."),
  },
  "4000000000009987": { brand: "visa", declined: declined("lost_card") },
  "4000000000000069": {
    brand: "visa",
    declined: { code: "expired_card", decline_code: "expired_card", message: "Your card has expired." },
  },
  "4000000000000127": {
    brand: "visa",
    declined: {
      code: "incorrect_cvc",
      decline_code: "incorrect_cvc",
      message: "Your card's security code is incorrect.",
    },
  },
  "4000000000000119": {
    brand: "visa",
    declined: {
      code: "processing_error",
      decline_code: "processing_error",
      message: "An error occurred while processing your card. Try again in a little bit.",
    },
  },
  "4000000000007726": { brand: "visa", refund: { begins: "pending", ends: "succeeded" } },
  "4000000000005126": { brand: "visa", refund: { begins: "succeeded", ends: "failed" } },
  "4000000000000259": { brand: "visa", disputed: "fraudulent" },
  "4000000000002685": { brand: "visa", disputed: "product_not_received" },
};

export function digitsOf(typed: string): string {
  return typed.replace(/[\s-]/g, "");
}

/** A card of Stripe's tests; any other number is no card here, real ones above all. */
export function testCard(number: string): TestCard | undefined {
  return Object.hasOwn(CARDS, digitsOf(number)) ? CARDS[digitsOf(number)] : undefined;
}

/** The check digit that every card number carries (ISO/IEC 7812-1). */
export function hasCheckDigit(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
