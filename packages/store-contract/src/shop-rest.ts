/** A rest that is on: until and with that day; null where nobody knows. */
export interface Resting {
  until: string | null;
}

/** GET /producer/rest, and the answer to changing it. Goods of a producer that rests cannot be bought. */
export interface ShopRestAnswer {
  paused: boolean;
  closed: { from: string; until: string } | null;
  /** Of today. */
  resting: Resting | null;
}

/** POST /producer/rest — what is left out stays; 422 on `closed.until`: `before_from`, `over`, `too_long`. */
export interface ShopRestBody {
  paused?: boolean;
  closed?: { from: string; until: string } | null;
}
