export type PayoutBatchState = "draft" | "approved" | "sent" | "closed" | "dropped";
export type PayoutState = "draft" | "approved" | "sent" | "paid" | "failed";

/** What a producer would be paid today, and what stands in the way of the rest. */
export interface PayoutDue {
  producer: { id: string; name: string };
  /** đồng that the shop owes; below zero: the producer owes the shop. */
  balance: number;
  /** Of it, what is not released yet or is not in the platform's hands. */
  waiting: number;
  /** Of it, what stands in batches that are not done. */
  on_the_way: number;
  /** What would be paid out. */
  payable: number;
  /** Where it would go, as it may be shown; none: the producer gave no account. */
  account: { bank: string; holder: string; masked: string } | null;
}

/** GET /admin/payouts/due */
export interface PayoutsDueAnswer {
  due: PayoutDue[];
  /** Of those that would be paid. */
  count: number;
  total: number;
  /** Days after delivery or visit until money is released. */
  after_days: number;
  /** đồng; a batch of more needs a second officer. */
  second_person_from: number;
}

export interface PayoutBatchSummary {
  id: string;
  number: string;
  state: PayoutBatchState;
  count: number;
  total: number;
  made_at: string;
  made_by: string;
  approved_by: string | null;
  /** It was asked for a second officer's yes. */
  waits: boolean;
}

/** GET /admin/payouts?page= */
export interface PayoutBatchesAnswer {
  batches: PayoutBatchSummary[];
  total: number;
}

export interface PayoutShown {
  id: string;
  /** As it stands in the transfer. */
  number: string;
  producer: { id: string; name: string };
  amount: number;
  bank: string;
  holder: string;
  masked: string;
  state: PayoutState;
  bank_reference: string | null;
  reason: string | null;
  settled_at: string | null;
  settled_by: string | null;
}

/** GET /admin/payouts/:id, and what POST /admin/payouts… answers */
export interface PayoutBatchAnswer {
  batch: PayoutBatchSummary & {
    sent_at: string | null;
    dropped_reason: string | null;
    payouts: PayoutShown[];
  };
}

/** POST /admin/payouts: as the officer saw it; where it is something else by now, nothing is made. */
export interface MakeBatchBody {
  count: number;
  total: number;
}
