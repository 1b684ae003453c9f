import { QRPay } from "vietnam-qr-pay";

/** A transfer that somebody is asked to make. */
export interface Transfer {
  /** The bank, by the six digits of its BIN. */
  bank_bin: string;
  account: string;
  /** Whole đồng. */
  amount: number;
  /** Written into the transfer: "additional data, purpose" of EMVCo's code. */
  reference: string;
}

/** NAPAS takes thirteen digits, and a purpose of 25 characters. */
const MOST = 9_999_999_999_999;
const PURPOSE = 25;

/**
 * The text of a VietQR code, by EMVCo's merchant-presented mode as NAPAS uses it: a banking app that reads it fills in the whole transfer.
 * @throws RangeError naming what cannot be in such a code
 */
export function vietQrPayload({ bank_bin, account, amount, reference }: Transfer): string {
  if (!/^\d{6}$/.test(bank_bin)) throw new RangeError(`A bank has six digits, not “${bank_bin}”.`);
  if (!/^[0-9A-Z]{4,19}$/.test(account)) throw new RangeError("An account has 4 to 19 digits or letters.");
  if (!Number.isSafeInteger(amount) || amount < 1 || amount > MOST) {
    throw new RangeError(`An amount is whole đồng from 1 to ${MOST}, not ${amount}.`);
  }
  if (!/^[0-9A-Z]+$/.test(reference) || reference.length > PURPOSE) {
    throw new RangeError(
      `A reference is up to ${PURPOSE} upper-case letters and digits, not “${reference}”.`,
    );
  }
  return QRPay.initVietQR({
    bankBin: bank_bin,
    bankNumber: account,
    amount: String(amount),
    purpose: reference,
  }).build();
}

/** What a code asks for; null where it is no VietQR code, its checksum does not fit, or it leaves the amount open. */
export function readVietQr(payload: string): Transfer | null {
  const code = new QRPay(payload);
  const { bankBin, bankNumber } = code.consumer;
  const amount = Number(code.amount);
  if (!code.isValid || !bankBin || !bankNumber || !Number.isSafeInteger(amount) || amount < 1) return null;
  return { bank_bin: bankBin, account: bankNumber, amount, reference: code.additionalData.purpose ?? "" };
}
