/** Who a visit's takings are shared with: the host is the producer itself. */
export type ShareRole = "host" | "guide" | "cook" | "village_fund" | "other";

export interface SharePartShown {
  party_id: string;
  name: string;
  role: ShareRole;
  /** Of ten thousand. */
  basis_points: number;
}

/** How takings are parted for what is sold from a day on; without parts nothing is shared any more. */
export interface ShareAgreementShown {
  id: string;
  from_day: string;
  written_by: string;
  parts: SharePartShown[];
}

/** How a share was handed over. */
export type HandoverWay = "cash" | "transfer" | "other";

/** What came to somebody of one month's takings by one agreement. All in đồng. */
export interface ShareDue {
  /** `2026-11` */
  month: string;
  agreement_id: string;
  /** Of the visit. */
  title: string;
  party_id: string;
  name: string;
  role: ShareRole;
  amount: number;
  /** What of it was handed over. */
  handed: number;
  /** What may still be: less where something was given back to a visitor in a later month. */
  left: number;
}

/** A share that was handed over, as an owner noted it. */
export interface HandoverShown {
  id: string;
  /** `2026-11`: of whose takings. */
  month: string;
  party_id: string;
  name: string;
  title: string;
  amount: number;
  /** The day, `2026-12-01`. */
  on: string;
  way: HandoverWay;
  note: string | null;
  by: string;
  at: string;
  /** It was not handed over after all. */
  undone: { by: string; at: string; why: string | null } | null;
}

/** GET /producer/shares — for owners. */
export interface DeskSharesAnswer {
  experiences: Array<{
    id: string;
    title: string;
    /** The latest first. */
    agreements: ShareAgreementShown[];
  }>;
  parties: Array<{
    id: string;
    name: string;
    role: ShareRole;
    /** Opens the party's page, without signing in, to whoever has it. */
    token: string;
  }>;
  /** Without the host, which is the producer itself. The latest month first. */
  due: ShareDue[];
  /** The latest first, two hundred at most. */
  handovers: HandoverShown[];
}

/**
 * POST /producer/shares/handovers — somebody has their share of a month, or a part of it; once for its form.
 * 404 `no_such_share`; 422 on `on`: `in_the_future`, `too_early` (before its month); on `amount`: `too_much` with `max`.
 */
export interface HandoverBody {
  form_id: string;
  agreement_id: string;
  party_id: string;
  month: string;
  amount: number;
  on: string;
  way: HandoverWay;
  note: string | null;
}

/** POST /producer/shares/handovers/:id/undo — 404 `no_such_handover`, 409 `undone_already`. */
export interface UndoHandoverBody {
  reason: string;
}

/**
 * POST /producer/shares — an agreement from today or a later day on. Parts come to 10,000, or there are none.
 * 404 `no_such_experience`; 422 on `from_day`: `already_over`; on `parts`: `not_the_whole`, `one_host`, `twice`; on a part: `no_such_party`.
 */
export interface ShareAgreementBody {
  experience_id: string;
  from_day: string;
  parts: Array<
    { party_id: string; basis_points: number } | { name: string; role: ShareRole; basis_points: number }
  >;
}

/** GET /store/shares/:token — the same for all who share, whoever's link it is. */
export interface SharesAnswer {
  producer: string;
  /** Whose link it is. */
  party: { id: string; name: string; role: ShareRole };
  experiences: Array<{ title: string; agreements: ShareAgreementShown[] }>;
  /** The latest first: what came in for visits, less what the shop kept and what was given back. */
  months: Array<{
    /** `2026-11` */
    month: string;
    total: number;
    takings: Array<{ party_id: string; name: string; role: ShareRole; amount: number }>;
  }>;
  /** What was handed over to whom by these agreements: the latest first, two hundred at most. */
  handovers: HandoverShown[];
}
