/** In today's two tiers: a street, a commune (xã, phường, đặc khu) and a province, by their full Vietnamese names. */
export interface GhnPlace {
  name: string;
  /** `+84912345678` or `0912345678`. */
  phone: string;
  street: string;
  commune: string;
  province: string;
}

export interface GhnParcel {
  /** The shop's own id of it, at most 50 signs: GHN books one id once. */
  id: string;
  from: GhnPlace;
  to: GhnPlace;
  /** Whole đồng that the receiver pays at the door; 0 where nothing is due. */
  collect: number;
  /** Grams, packed. */
  weight_g: number;
  /** `price` in whole đồng for one piece. */
  contents: Array<{ name: string; quantity: number; price: number }>;
  note: string | null;
}

export interface GhnQuote {
  /** Whole đồng that the shop pays GHN. */
  fee: number;
  /** ISO 8601. */
  expected_at: string | null;
}

export interface GhnBooked extends GhnQuote {
  /** GHN's order code, by which it is tracked. */
  number: string;
}

/** What GHN says of an order when it is asked. */
export interface GhnLooked {
  number: string;
  /** The shop's own id; null for an order that was made elsewhere. */
  id: string | null;
  /** GHN's word, whether it is known here or not. */
  state: string;
  /** Whole đồng to be collected, and whether they were. */
  collect: number;
  collected: boolean;
  /** They were paid out to the shop’s account. */
  paid_out: boolean;
  expected_at: string | null;
}
