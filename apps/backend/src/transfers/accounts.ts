import type { MedusaContainer } from "@medusajs/framework/types";
import { sqlOf } from "../booking/database";
import { unsealed } from "../joining/sealed";

export interface Account {
  producer_id: string;
  bank_code: string;
  holder: string;
  sealed: string;
  masked: string;
}

/** The accounts that producers gave, by producer; whoever gave none is not paid by transfer. */
export async function accountsOf(
  container: MedusaContainer,
  producerIds: readonly string[],
): Promise<Map<string, Account>> {
  if (!producerIds.length) return new Map();
  const { rows } = await sqlOf(container).raw<Account>(
    `select producer_id, bank_code, holder, sealed, masked from producer_bank_account
      where producer_id = any(?) and deleted_at is null`,
    [[...producerIds]],
  );
  return new Map(rows.map((row) => [row.producer_id, row]));
}

/** @throws Error when it was sealed with another secret */
export function numberOf(container: MedusaContainer, { sealed }: Pick<Account, "sealed">): string {
  return unsealed(container, sealed).toString("utf8");
}
