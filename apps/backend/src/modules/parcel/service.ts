import { MedusaService } from "@medusajs/framework/utils";
import { DeskOrder } from "./models/desk-order";
import { DroppedLine } from "./models/dropped-line";
import { OfflineSale } from "./models/offline-sale";
import { OrderDeed } from "./models/order-deed";
import { Parcel } from "./models/parcel";
import { ParcelBooking } from "./models/parcel-booking";

/** What Medusa does not hold of an order at its producer's desk. Written in one transaction with each deed: see `src/parcels`. */
export class ParcelModuleService extends MedusaService({
  DeskOrder,
  DroppedLine,
  OfflineSale,
  OrderDeed,
  Parcel,
  ParcelBooking,
}) {}
