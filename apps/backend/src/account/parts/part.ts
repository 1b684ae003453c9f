import type { MedusaContainer } from "@medusajs/framework/types";

/** Something that is kept about a customer: how it is handed out, and how it goes when they have their account deleted. */
export interface AccountPart {
  /** Its key in the export. */
  name: string;
  read: (container: MedusaContainer, customerId: string) => Promise<unknown>;
  /** Safe to repeat. What the law makes us keep stays, and goes when its time is over. */
  erase: (container: MedusaContainer, customerId: string) => Promise<void>;
}
