export type ApprovalState = "alone" | "failed" | "asked" | "agreed" | "done" | "refused" | "stale";

/** A deed of an officer that moves money. */
export interface ApprovalShown {
  id: string;
  /** Such as `payment.refund`. */
  kind: string;
  /** đồng */
  amount: number;
  state: ApprovalState;
  why: string | null;
  reason: string | null;
  order_id: string | null;
  object: { type: string; id: string };
  producer: string | null;
  asked_by: string;
  asked_at: string;
  decided_by: string | null;
  decided_at: string | null;
  /** Whoever reads it asked for it: somebody else decides. */
  mine: boolean;
}

export interface ApprovalsAnswer {
  approvals: ApprovalShown[];
  count: number;
  /** đồng: what moves more needs a second person. */
  from: number;
}
