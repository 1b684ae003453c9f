import type { IEventBusModuleService, Logger } from "@medusajs/framework/types";
import { MedusaService, Modules } from "@medusajs/framework/utils";
import { Basket } from "./models/basket";
import { BasketCart } from "./models/basket-cart";
import { Prepayment } from "./models/prepayment";
import { Purchase } from "./models/purchase";
import { PurchasePart } from "./models/purchase-part";

/** Asks for what a stopped process left in *placing* to be finished or undone now, not at the next minute. */
export const PURCHASES_LEFT_HALF_WAY = "purchase.left_half_way";

interface Needs {
  [Modules.EVENT_BUS]?: IEventBusModuleService;
  logger?: Logger;
}

export class PurchaseModuleService extends MedusaService({
  Basket,
  BasketCart,
  Prepayment,
  Purchase,
  PurchasePart,
}) {
  readonly #needs: Needs;

  constructor(needs: Needs, ...rest: unknown[]) {
    super(needs, ...rest);
    this.#needs = needs;
  }

  /** Medusa calls `onApplicationStart` once every module and subscriber is there. */
  readonly __hooks = {
    onApplicationStart: async (): Promise<void> => {
      try {
        await this.#needs[Modules.EVENT_BUS]?.emit({ name: PURCHASES_LEFT_HALF_WAY, data: {} });
      } catch (error) {
        this.#needs.logger?.error(`Purchases could not be looked through at start: ${error}`);
      }
    },
  };
}
