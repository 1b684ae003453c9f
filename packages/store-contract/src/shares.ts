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
}
