export interface Bank {
  /** The six digits that NAPAS gives a bank, as in a VietQR code. */
  code: string;
  name: string;
}

/** Banks that take transfers by VietQR (NAPAS's list of members), by name. */
export const BANKS: readonly Bank[] = [
  { code: "970425", name: "ABBANK" },
  { code: "970416", name: "ACB" },
  { code: "970405", name: "Agribank" },
  { code: "970409", name: "Bac A Bank" },
  { code: "970438", name: "BaoViet Bank" },
  { code: "970418", name: "BIDV" },
  { code: "970454", name: "BVBank" },
  { code: "546034", name: "CAKE" },
  { code: "970446", name: "Co-opBank" },
  { code: "970431", name: "Eximbank" },
  { code: "970437", name: "HDBank" },
  { code: "970452", name: "Kienlongbank" },
  { code: "970449", name: "LPBank" },
  { code: "970422", name: "MB" },
  { code: "970426", name: "MSB" },
  { code: "970428", name: "Nam A Bank" },
  { code: "970419", name: "NCB" },
  { code: "970448", name: "OCB" },
  { code: "970430", name: "PGBank" },
  { code: "970412", name: "PVcomBank" },
  { code: "970403", name: "Sacombank" },
  { code: "970400", name: "SAIGONBANK" },
  { code: "970429", name: "SCB" },
  { code: "970440", name: "SeABank" },
  { code: "970443", name: "SHB" },
  { code: "970407", name: "Techcombank" },
  { code: "970423", name: "TPBank" },
  { code: "970427", name: "VietABank" },
  { code: "970433", name: "VietBank" },
  { code: "970436", name: "Vietcombank" },
  { code: "970415", name: "VietinBank" },
  { code: "970441", name: "VIB" },
  { code: "970432", name: "VPBank" },
];

export function bankByCode(code: string): Bank | null {
  return BANKS.find((bank) => bank.code === code) ?? null;
}

/** NAPAS takes up to nineteen signs; banks give names as numbers too ("account by phone or nickname"). */
const NUMBER = /^[0-9A-Z]{6,19}$/;

/** An account's number without the spaces, dots and dashes that people write; null when it cannot be one. */
export function parseAccountNumber(text: string): string | null {
  const plain = text.replace(/[\s.-]/g, "").toUpperCase();
  return NUMBER.test(plain) ? plain : null;
}

const SHOWN = 4;

/** Enough for its owner to know it again, and nothing to anybody else: `••••6789`. */
export function maskedAccount(number: string): string {
  return `••••${number.slice(-SHOWN)}`;
}
