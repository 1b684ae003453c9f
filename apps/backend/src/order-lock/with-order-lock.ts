import { AsyncLocalStorage } from "node:async_hooks";
import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";

/** Seconds: the locking module takes seconds everywhere, in memory and in Redis. */
const WAIT_SECONDS = 15;
/** How long Redis keeps the lock of a process that died; renewed for as long as the work runs. */
const LEASE_SECONDS = 30;

/** Orders whose lock the present request or workflow holds already: the locking module would wait for itself. */
const held = new AsyncLocalStorage<ReadonlySet<string>>();

/** The lock was not free in time; the order was not touched. */
export class OrderBusy extends Error {
  constructor(readonly orderId: string) {
    super(`Order ${orderId} is being changed by someone else. Try again in a moment.`);
    this.name = "OrderBusy";
  }
}

/**
 * Runs `write` while nobody else writes to the order. Medusa 2.21 takes no lock of its own, and two writes at once double lines and
 * transactions. Inside `write` the same order may be locked again.
 * @throws OrderBusy when the order did not become free within 15 s
 */
export async function withOrderLock<T>(
  container: MedusaContainer,
  orderId: string,
  write: () => Promise<T>,
): Promise<T> {
  const mine = held.getStore();
  if (mine?.has(orderId)) return write();
  let entered = false;
  try {
    return await container.resolve(Modules.LOCKING).execute(
      [`order:${orderId}`],
      () => {
        entered = true;
        return held.run(new Set([...(mine ?? []), orderId]), write);
      },
      { timeout: WAIT_SECONDS, expire: LEASE_SECONDS },
    );
  } catch (error) {
    if (entered) throw error;
    throw new OrderBusy(orderId);
  }
}
