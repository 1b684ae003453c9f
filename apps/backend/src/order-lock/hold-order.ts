import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { orderOf, type Written } from "./order-of";
import { OrderBusy, withOrderLock } from "./with-order-lock";
import { producerOf, withStockLock } from "./with-stock-lock";

/** When a caller hangs up and the handler never answers, the order is free again after this long. */
const ABANDONED_MS = 60_000;

type Where = { param: string } | { body: string };

/**
 * Holds the order's lock, and its goods', from here until the handler has answered, well or badly. A caller who hangs up does not end the handler's
 * work, so the lock waits for the answer and not for the connection.
 */
export function holdOrder(what: Written, where: Where = { param: "id" }) {
  return async (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): Promise<void> => {
    const id =
      "param" in where
        ? req.params[where.param]
        : (req.body as Record<string, unknown> | undefined)?.[where.body];
    const orderId = typeof id === "string" && id ? await orderOf(req.scope, what, id) : null;
    if (!orderId) {
      next();
      return;
    }
    try {
      await withOrderLock(req.scope, orderId, async () => {
        const producerId = await producerOf(req.scope, orderId);
        await withStockLock(req.scope, producerId, async () => {
          const answer = answered(res);
          next();
          if (await answer) return;
          const logger = req.scope.resolve(ContainerRegistrationKeys.LOGGER);
          logger.error(`${req.method} ${req.path} never answered; order ${orderId} is unlocked.`);
        });
      });
    } catch (error) {
      if (!(error instanceof OrderBusy)) throw error;
      res.setHeader("Retry-After", "5");
      res.status(409).json({ type: "conflict", code: "order_busy", message: error.message });
    }
  };
}

/** True once the handler has answered; false when it never did although nobody waits any more. */
function answered(res: MedusaResponse): Promise<boolean> {
  return new Promise((resolve) => {
    const end = res.end.bind(res) as (...args: unknown[]) => MedusaResponse;
    res.end = ((...args: unknown[]) => {
      resolve(true);
      return end(...args);
    }) as typeof res.end;
    res.once("close", () => setTimeout(() => resolve(false), ABANDONED_MS).unref());
  });
}
