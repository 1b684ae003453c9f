import { bankByCode } from "@market/ocop";
import type { MedusaContainer } from "@medusajs/framework/types";
import { sqlOf } from "../booking/database";
import { unsealed } from "../joining/sealed";

/** Of the demonstration: its six digits are no bank's, so that no banking app takes a code with them. */
export const DEMO_BANK = { code: "999999", name: "Ngân hàng minh hoạ (demo)" } as const;

export function bankName(code: string): string {
  return code === DEMO_BANK.code ? DEMO_BANK.name : (bankByCode(code)?.name ?? code);
}

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
