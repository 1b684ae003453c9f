import { vietQrPayload } from "@market/payment-vietqr";
import type { AwaitedTransfer } from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { sqlOf } from "../booking/database";
import { bankName, numberOf } from "./accounts";
import { readAwaited, type TransferRow } from "./read-awaited";

/** What a buyer is shown of the transfers that orders wait for, by order. */
export async function transfersShown(
  container: MedusaContainer,
  orderIds: readonly string[],
): Promise<Map<string, AwaitedTransfer>> {
  if (!orderIds.length) return new Map();
  const rows = await readAwaited(sqlOf(container), { orders: orderIds });
  return new Map(rows.map((row) => [row.order_id, shown(container, row)]));
}

/** Where nothing is to be transferred any more nobody needs an account's number. */
function shown(container: MedusaContainer, row: TransferRow): AwaitedTransfer {
  const { reference, due, over, cancelled, state } = row;
  const asked = !over && due > 0;
  const account = asked ? numberOf(container, row) : null;
  return {
    state: state === "lapsed" ? "lapsed" : cancelled ? "cancelled" : due > 0 ? "waiting" : "paid",
    reference,
    to: account ? { bank: bankName(row.bank_code), account, holder: row.holder } : null,
    payload: account ? vietQrPayload({ bank_bin: row.bank_code, account, amount: due, reference }) : null,
    until: asked ? row.lapses_at.toISOString() : null,
  };
}
