import type { ProducerKind, ProducerStatus } from "../../modules/producer";

/** What is written down about a producer; the ids of its place and shipping are found, not typed. */
export interface ProducerInput {
  name: string;
  handle?: string;
  kind?: ProducerKind;
  legal_name?: string | null;
  tax_code?: string | null;
  commune_code?: string | null;
  old_address?: string | null;
  story?: string | null;
  story_en?: string | null;
  phone?: string | null;
  email?: string | null;
  status?: ProducerStatus;
  status_reason?: string | null;
  notice_on?: string | null;
  suspended_at?: Date | null;
  alcohol_licence?: string | null;
  alcohol_licence_until?: string | null;
  joined?: boolean;
  demo?: boolean;
}
