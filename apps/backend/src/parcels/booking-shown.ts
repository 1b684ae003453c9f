import type { ParcelBooking } from "@market/store-contract";
import { bookingsOf } from "./carriers";
import { troubleOf } from "./fate";
import type { ParcelSeen } from "./seen";

/** What a carrier was asked for, and says of it, as the contract has it. */
export function bookingShown({ booking }: ParcelSeen): ParcelBooking | null {
  if (!booking) return null;
  const { state, carrier, fee, expected_at, collect, collected, carrier_state } = booking;
  const fate = carrier_state ? (bookingsOf(carrier)?.fateOf(carrier_state) ?? null) : null;
  return {
    state: state === "asking" ? "asking" : "booked",
    fee,
    expected_at: expected_at && new Date(expected_at).toISOString(),
    collect,
    collected,
    trouble: troubleOf(fate),
  };
}
