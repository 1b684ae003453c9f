import { maskedAccount } from "@market/ocop";
import { signatureOf } from "@market/payment-vietqr";
import type { AwaitedTransfer, PurchaseAnswer } from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import type { AxiosInstance } from "axios";
import { sqlOf } from "../../booking/database";
import { sealed } from "../../joining/sealed";
import { PRODUCER_MODULE, type ProducerModuleService } from "../../modules/producer";
import { aMarket } from "../../purchase/__tests__/a-market";

export const NOW = "2026-11-24T02:00:00.000Z";
export const SECRET = "a secret of the bank's";
export const ACCOUNT = "0123456789";

/** A bank account of a producer, as the office wrote it down. */
export async function anAccountOf(container: MedusaContainer, producerId: string, number = ACCOUNT) {
  const producers: ProducerModuleService = container.resolve(PRODUCER_MODULE);
  await producers.createProducerBankAccounts({
    producer_id: producerId,
    bank_code: "970436",
    holder: "HO KINH DOANH MINH HOA",
    sealed: sealed(container, Buffer.from(number)),
    masked: maskedAccount(number),
  });
}

export interface Notice {
  id?: string;
  amount: number;
  content: string;
  account?: string;
}

let told = 0;
const nextNumber = () => {
  told += 1;
  return `FT${told}`;
};

const notice = ({ id = nextNumber(), amount, content, account = ACCOUNT }: Notice) => ({
  id: 1,
  transactionDate: "2026-11-24 09:00:00",
  accountNumber: account,
  content,
  transferType: "in",
  transferAmount: amount,
  referenceCode: id,
});

/** The bank of a producer's account, which tells a shop of what came in. */
export function aBank(api: AxiosInstance, producerId: string) {
  /** @returns the status of the answer */
  return async function bankTells(
    given: Notice | Notice[],
    {
      secret = SECRET,
      at = new Date(process.env.CLOCK ?? NOW),
      change = (text: string) => text,
      producer = producerId,
    } = {},
  ): Promise<number> {
    const raw = JSON.stringify(Array.isArray(given) ? { data: given.map(notice) } : notice(given));
    const timestamp = String(Math.floor(at.getTime() / 1000));
    const { status } = await api.post(`/hooks/bank/${producer}`, change(raw), {
      headers: {
        "content-type": "application/json",
        "x-timestamp": timestamp,
        "x-signature": signatureOf(secret, timestamp, raw),
      },
      validateStatus: () => true,
    });
    return status;
  };
}

/** A market whose producers can be paid by transfer, a shopper, and their bank. */
export async function aTransferMarket(container: MedusaContainer, api: AxiosInstance, stock = 50) {
  const market = await aMarket(container, api, stock);
  await anAccountOf(container, market.fisher.id);
  const { shopper, fisher, sauce } = market;

  async function buys(variant = sauce.variant_id) {
    const basket = await shopper.takesABasket();
    await shopper.puts(basket, variant);
    const body = await shopper.fillsIn(basket, {
      payment: "vietqr",
      contact: { name: "Hoa", phone: "0912 345 678", email: "hoa@example.com" },
    });
    const { status, body: answer } = await shopper.places(basket, body);
    if (status !== 200) throw new Error(`Not placed: ${JSON.stringify(answer)}`);
    return boughtIn(answer);
  }

  function boughtIn({ purchase, key = "" }: PurchaseAnswer) {
    const [order] = purchase.orders;
    const transfer = order?.payment.transfer;
    if (!order || !transfer) throw new Error("Nothing is to be transferred.");
    const payment = async () => {
      const { body } = await shopper.opens(purchase.id, key);
      const [now] = body.purchase.orders;
      if (!now?.payment.transfer) throw new Error("Nothing was to be transferred.");
      return { status: now.status, ...now.payment, transfer: now.payment.transfer as AwaitedTransfer };
    };
    return {
      purchase,
      order,
      order_id: order.id,
      amount: order.total,
      reference: transfer.reference,
      transfer,
      payment,
    };
  }

  const bankTells = aBank(api, fisher.id);
  const receipts = async () =>
    (
      await sqlOf(container).raw<{ outcome: string; state: string; amount: number; left_over: number }>(
        `select outcome, state, amount::float8 as amount, left_over::float8 as left_over from bank_receipt
          where producer_id = ? order by created_at, id`,
        [fisher.id],
      )
    ).rows;

  return { ...market, buys, bankTells, receipts };
}
