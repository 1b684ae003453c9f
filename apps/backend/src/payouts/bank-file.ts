import { plainName } from "@market/ocop";
import type { MedusaContainer } from "@medusajs/framework/types";
import { bankName, numberOf } from "../transfers/accounts";
import type { PayoutRow } from "./rows";

/** As the files for transfers to many accounts of Vietnam's banks have them, whatever their headings are called. */
const HEADS = [
  "STT",
  "Số tài khoản",
  "Tên người thụ hưởng",
  "Mã ngân hàng (BIN)",
  "Ngân hàng",
  "Số tiền",
  "Nội dung",
] as const;

/** CSV in UTF-8 with the sign by which Excel knows it. */
export function bankFile(container: MedusaContainer, payouts: readonly PayoutRow[]): string {
  const rows = payouts.map((payout, place) => [
    String(place + 1),
    numberOf(container, payout),
    plainName(payout.holder),
    payout.bank_code,
    bankName(payout.bank_code),
    String(payout.amount),
    contentOf(payout.number),
  ]);
  return `\uFEFF${[HEADS, ...rows].map((row) => row.map(cell).join(",")).join("\r\n")}\r\n`;
}

/** What the producer reads on its account: letters, digits and spaces, for banks change others. */
export const contentOf = (number: string): string => `OCOP CHI TRA ${number}`;

/** Never a formula, whatever people call themselves. */
export function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}
