import type { LadderStep } from "@market/ocop/booking";
import type { ResourceUse, VisitShape } from "../modules/booking";

export interface Both<Words> {
  vi: Words;
  en: Words;
}

export interface AdminSchedule {
  id: string;
  rrule: string;
  times: string[];
  season_from: string | null;
  season_to: string | null;
  except_days: string[] | null;
  capacity: number;
  until: string | null;
}

export interface AdminTicketKind {
  id: string;
  variant_id: string;
  seats: number;
  accompanied: boolean;
}

export interface AdminRoom {
  id: string;
  variant_id: string;
  name: string;
  sleeps: number;
  closed: boolean;
}

export interface AdminResource {
  id: string;
  name: string;
  capacity: number;
  closed: boolean;
}

export interface AdminUse {
  resource_id: string;
  per: ResourceUse;
}

/** What the office may change of an experience. */
export interface ExperienceFacts {
  duration_minutes: number | null;
  meeting_point: string;
  meeting_point_en: string | null;
  latitude: number | null;
  longitude: number | null;
  languages: string[];
  party_min: number;
  party_max: number;
  includes: Both<string[]> | null;
  bring: Both<string[]> | null;
  accessibility: Both<string> | null;
  weather: Both<string> | null;
  cutoff_minutes: number;
  ladder: LadderStep[];
  minimum_seats: number | null;
  decided_hours_before: number | null;
  answer_hours: number | null;
  cash_allowed: boolean;
  arrive_from: string | null;
  leave_until: string | null;
}

export interface AdminExperience extends ExperienceFacts {
  id: string;
  product_id: string;
  producer_id: string;
  shape: VisitShape;
  demo: boolean;
  tickets: AdminTicketKind[];
  schedules: AdminSchedule[];
  rooms: AdminRoom[];
  uses: AdminUse[];
  /** All of its producer's. */
  resources: AdminResource[];
}

/** GET /admin/experiences/:id and the answer to every change of one. */
export interface AdminExperienceAnswer {
  experience: AdminExperience;
}
