/**
 * Medusa's name of the payment provider that takes money before anything is sold, such as `pp_bank_bank`: `PREPAID_PROVIDER`. Left
 * out, everything is paid on the spot.
 */
export function prepaidProvider(given = process.env.PREPAID_PROVIDER): string | null {
  return given?.trim() || null;
}
