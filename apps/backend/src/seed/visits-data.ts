import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Bilingual } from "@market/ocop";
import type { LadderStep } from "@market/ocop/booking";
import type { ResourceUse, VisitShape } from "../modules/booking";
import { dataDirectory } from "./demo-data";

export interface TicketData {
  key: string;
  title: Bilingual;
  /** đồng */
  price: number;
  seats: number;
  accompanied?: boolean;
}

type Lists = { vi: string[]; en: string[] };

export interface ExperienceData {
  /** Of the product. */
  handle: string;
  shape: VisitShape;
  duration_minutes: number | null;
  meeting_point: Bilingual;
  latitude: number | null;
  longitude: number | null;
  languages: string[];
  party: { min: number; max: number };
  includes: Lists;
  bring: Lists;
  accessibility: Bilingual;
  weather: Bilingual;
  cutoff_minutes: number;
  ladder: LadderStep[];
  minimum?: { seats: number; decided_hours_before: number };
  answer_hours?: number;
  arrive_from?: string;
  leave_until?: string;
  tickets: TicketData[];
  schedules: Array<{
    rrule: string;
    times: string[];
    capacity: number;
    season_from?: string;
    season_to?: string;
    except_days?: string[];
  }>;
  uses?: Array<{ resource: string; per: ResourceUse }>;
  rooms?: Array<{ ticket: string; name: string; sleeps: number }>;
}

export interface VisitsData {
  resources: Array<{ key: string; producer: string; name: string; capacity: number }>;
  experiences: ExperienceData[];
}

export function readVisitsData(folder = dataDirectory()): VisitsData {
  return JSON.parse(readFileSync(join(folder, "experiences.json"), "utf8"));
}

/** Tickets by their product's handle. */
export function ticketsOf({ experiences }: VisitsData): Map<string, TicketData[]> {
  return new Map(experiences.map(({ handle, tickets }) => [handle, tickets]));
}

/** How a kind of ticket is found again as its product's variant. */
export function ticketSku(handle: string, key: string): string {
  return `${handle}-${key}`;
}
