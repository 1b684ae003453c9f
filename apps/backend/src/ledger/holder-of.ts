import { VIETQR } from "@market/payment-vietqr";
import type { MoneyHolder } from "../modules/ledger";
import { CASH_ON_DELIVERY } from "../modules/payment-cash-on-delivery";

/** What is known of a payment that decides whose hands its money went into. */
export interface PaidBy {
  /** Medusa's name of the payment provider. */
  provider_id: string;
  /** A carrier collected it, and has not brought it to the producer within the parcel's own fee. */
  by_carrier?: boolean;
}

/** Medusa's own provider: what the office or the desk noted as paid outside of the shop, by transfer or in cash. */
const NOTED_BY_HAND = "pp_system_default";

/** Their money never comes near the platform: it goes to the producer's account, or into its hands. */
const TO_PRODUCER: readonly string[] = [VIETQR, CASH_ON_DELIVERY, NOTED_BY_HAND];

/** In whose hands a payment's money is once it is paid. */
export function holderOf({ provider_id, by_carrier }: PaidBy): MoneyHolder {
  if (by_carrier) return "carrier";
  return TO_PRODUCER.includes(provider_id) ? "producer" : "platform";
}
