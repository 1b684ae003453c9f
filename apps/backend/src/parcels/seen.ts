import type {
  CarrierCode,
  DeskOrderStage,
  DroppedPieces,
  OrderDeedName,
  Parcel,
  ParcelState,
} from "@market/store-contract";
import type { Pieces } from "./rules";

/** One line of goods, with what became of its pieces. */
export interface LineSeen extends Pieces {
  id: string;
  variant_id: string | null;
  title: string;
  variant_title: string | null;
  thumbnail: string | null;
  unit_price: number;
  /** đồng for all pieces ordered, discounts taken off. */
  total: number;
  dropped: DroppedPieces[];
}

export interface DeedSeen {
  id: string;
  form_id: string;
  deed: OrderDeedName;
  parcel_id: string | null;
  member_name: string;
  reason: string | null;
  whole: boolean;
  at: Date;
}

export interface ParcelSeen {
  /** The fulfilment's. */
  id: string;
  state: ParcelState;
  carrier: CarrierCode | null;
  tracking_number: string | null;
  lines: Array<{ line_id: string; quantity: number }>;
  steps: Parcel["steps"];
  shipped: boolean;
  delivered: boolean;
  /** What the desk wrote on the fulfilment when it began to send it; null where it did not. */
  begun: Begun | null;
  /** It has a row of ours. */
  written: boolean;
  /** What its carrier is to be asked for; null where it is handed over by hand. */
  meant: Meant | null;
  /** What became of that; null where it is not written down yet. */
  booking: BookingSeen | null;
}

/** Kept on the fulfilment itself, in one write with it, before a carrier is asked. */
export interface Meant extends Begun {
  carrier: CarrierCode;
  weight_g: number;
  /** đồng. */
  collect: number;
}

export interface BookingSeen {
  state: "asking" | "booked" | "cancelled" | "closed";
  carrier: CarrierCode;
  tracking_number: string | null;
  fee: number | null;
  expected_at: string | null;
  collect: number;
  collected: boolean;
  carrier_state: string | null;
}

/** Kept on the fulfilment itself, in one write with it: by this a parcel that was cut off half-way is finished. */
export interface Begun {
  form_id: string;
  carrier: CarrierCode | null;
  tracking_number: string | null;
  member_id: string;
  member_name: string;
  lines: Array<{ line_id: string; quantity: number }>;
}

/** An order of a producer's as it stands. */
export interface OrderSeen {
  id: string;
  producer_id: string;
  purchase_id: string;
  display_id: number;
  cancelled_at: Date | null;
  accepted_at: Date | null;
  /** Goods alone. */
  lines: LineSeen[];
  parcels: ParcelSeen[];
  /** The latest last. */
  deeds: DeedSeen[];
  has_visits: boolean;
  /** What nothing is left of is not delivered either. */
  delivery_dropped: boolean;
  delivery: { name: string; total: number };
  total: number;
  paid: number;
  due: number;
  stage: DeskOrderStage;
}
