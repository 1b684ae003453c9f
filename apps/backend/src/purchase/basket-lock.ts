import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { Refusal } from "../refusal";

/** Seconds, as the locking module takes them. Longer than the slowest placing, so that the second of two waits for the first. */
const WAIT_SECONDS = 30;
/** How long Redis keeps the lock of a process that died; renewed for as long as the work runs. */
const LEASE_SECONDS = 20;

/** Every write to a basket, and its placing, holds this lock. */
export async function withBasketLock<T>(
  container: MedusaContainer,
  basketId: string,
  work: () => Promise<T>,
  { waitSeconds = WAIT_SECONDS }: { waitSeconds?: number } = {},
): Promise<T> {
  let entered = false;
  const locking = container.resolve(Modules.LOCKING);
  try {
    return await locking.execute(
      [`basket:${basketId}`],
      () => {
        entered = true;
        return work();
      },
      { timeout: waitSeconds, expire: LEASE_SECONDS },
    );
  } catch (error) {
    if (entered) throw error;
    throw new Refusal(503, "basket_busy", "This basket is being worked on. Try again in a moment.");
  }
}
