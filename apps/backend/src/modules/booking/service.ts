import { MedusaService } from "@medusajs/framework/utils";
import { Booking } from "./models/booking";
import { Departure } from "./models/departure";
import { Experience } from "./models/experience";
import { ExperienceResource } from "./models/experience-resource";
import { Hold } from "./models/hold";
import { Resource } from "./models/resource";
import { Schedule } from "./models/schedule";
import { Stay } from "./models/stay";
import { Ticket } from "./models/ticket";
import { TicketKind } from "./models/ticket-kind";
import { Unit } from "./models/unit";
import { VisitNotice } from "./models/visit-notice";
import { WaitingEntry } from "./models/waiting-entry";

/**
 * Stores. Places are counted, taken and given back in SQL, in one transaction each: see `src/booking`. Nothing writes `taken`, a hold, a
 * stay or a booking through here.
 */
export class BookingModuleService extends MedusaService({
  Booking,
  Departure,
  Experience,
  ExperienceResource,
  Hold,
  Resource,
  Schedule,
  Stay,
  Ticket,
  TicketKind,
  Unit,
  VisitNotice,
  WaitingEntry,
}) {}
