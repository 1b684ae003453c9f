/** In today's two tiers. */
export interface PlaceToBook {
  name: string;
  phone: string;
  street: string;
  commune: string;
  province: string;
}

export interface ParcelToBook {
  /** The parcel's own: asked twice for one id, a carrier books once. */
  id: string;
  from: PlaceToBook;
  to: PlaceToBook;
  /** đồng that the buyer pays at the door. */
  collect: number;
  weight_g: number;
  /** `price` in đồng for one piece. */
  contents: Array<{ name: string; quantity: number; price: number }>;
  note: string | null;
}

export interface Quote {
  /** đồng that the carrier takes. */
  fee: number;
  /** ISO 8601. */
  expected_at: string | null;
}

export interface Booked extends Quote {
  /** By which it is tracked. */
  number: string;
}

/** Where a parcel is, as its carrier says. `lost`: it comes neither there nor back; `unclear`: somebody has to ask the carrier. */
export const FATES = [
  "waiting",
  "on_the_way",
  "out",
  "delivered",
  "failed",
  "coming_back",
  "returned",
  "cancelled",
  "lost",
  "unclear",
] as const;
export type Fate = (typeof FATES)[number];

export interface Looked {
  number: string;
  /** The parcel's own id; null for one that was booked elsewhere. */
  id: string | null;
  /** In the carrier's word. */
  state: string;
  collected: boolean;
  /** What it collected was paid out to the producer. */
  paid_out: boolean;
  expected_at: string | null;
}

/** A carrier that can be asked to fetch parcels. Each call may end in `CarrierAway` or `CarrierRefused`. */
export interface Bookings {
  /** Books nothing. */
  quote(parcel: ParcelToBook): Promise<Quote>;
  /** Once for each id. `CarrierAway`: it is not known whether it is booked. */
  book(parcel: ParcelToBook): Promise<Booked>;
  /** null where there is none. */
  look(number: string): Promise<Looked | null>;
  /** By the parcel's own id. */
  find(id: string): Promise<Looked | null>;
  /** false where the carrier has it already. */
  cancel(number: string): Promise<boolean>;
  /** The carrier's own page to print. */
  label(number: string): Promise<string>;
  /** null for a word that nobody knows: nothing follows from it. */
  fateOf(state: string): Fate | null;
}

/** Whom producers hand parcels to. */
export interface Carrier {
  /** The same in every language; null where the page has words of its own. */
  name: string | null;
  /** The carrier's page about one parcel; left out where it has none that opens by its number. */
  page?: (number: string) => string;
  /** null: the producer hands the parcel over, and writes its number down by hand. */
  bookings: () => Bookings | null;
}

/** What is there for every carrier: nobody is asked. */
export const manual = (name: string | null, page?: Carrier["page"]): Carrier => ({
  name,
  page,
  bookings: () => null,
});

/** Nothing is known: ask again. */
export class CarrierAway extends Error {
  constructor(message: string) {
    super(message);
    this.name = "CarrierAway";
  }
}

export class CarrierRefused extends Error {
  constructor(
    /** What is not taken; `shop` for what no parcel has a part in. */
    readonly field: "phone" | "address" | "weight" | "collect" | "route" | "shop",
    /** In the carrier's words. */
    readonly told: string,
  ) {
    super(told);
    this.name = "CarrierRefused";
  }
}
