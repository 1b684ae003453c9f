import type { MedusaContainer } from "@medusajs/framework/types";
import type { Actor } from "../audit";

/** How the thing stands that a deed is about. */
export interface Looked {
  object: { type: string; id: string };
  /** The order that it writes to: it is done under its lock. */
  order_id: string | null;
  producer_id: string | null;
  /** đồng that it would move; 0: it moves none, and needs nobody. */
  amount: number;
  /** Whatever makes it another deed when it changes: a state, what was given back before. */
  seen: string;
}

/** Something an officer does that moves money. One file each in `deeds`, all of them named in `all-deeds.ts`. */
export interface MoneyDeed<Input extends object = object> {
  /** As tables and pages know it: `payment.refund`. */
  kind: string;
  /** @throws Refusal where it cannot be done at all */
  look(container: MedusaContainer, input: Input): Promise<Looked>;
  /**
   * Does it, once by its mark: a process that stopped half-way begins it again.
   * @param by who asked for it
   */
  act(container: MedusaContainer, input: Input, done: { by: Actor; mark: string }): Promise<unknown>;
}
