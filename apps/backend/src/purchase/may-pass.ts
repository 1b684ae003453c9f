import { MedusaError } from "@medusajs/framework/utils";
import { isRefusal } from "../refusal";

/** In Medusa's words: it was looked at and cannot be, now or in a minute. */
const REFUSED: ReadonlySet<unknown> = new Set([
  MedusaError.Types.NOT_ALLOWED,
  MedusaError.Types.INVALID_DATA,
  MedusaError.Types.NOT_FOUND,
]);

/**
 * Whether trying again may help: true of a lock that was not come by, of a database out of breath, of a provider that did not answer;
 * false of what was refused, as of goods that are gone, places that lapsed or a price that is another. A workflow may throw a plain
 * copy of the error.
 */
export function mayPass(error: unknown): boolean {
  if (isRefusal(error)) return false;
  const { type, code } = (error ?? {}) as { type?: unknown; code?: unknown };
  return !REFUSED.has(type) && code !== MedusaError.Codes.INSUFFICIENT_INVENTORY;
}
