import type { Application, ApplicationFields, ApplicationState } from "@market/store-contract";

/** GET /admin/applications?state=&limit=&offset= — those that wait longest first */
export interface AdminApplicationList {
  applications: AdminApplicationRow[];
  count: number;
}

export interface AdminApplicationRow {
  id: string;
  state: ApplicationState;
  /** As it is to be shown. */
  name: string;
  kind: string;
  claims: string | null;
  /** The applicant owns the page already. */
  changes: boolean;
  applicant: { name: string; email: string };
  sent_at: string | null;
}

/** GET /admin/applications/:id; POST …/approve, …/send-back with `sent_at` as it was read — 409 `not_now`, `already_held` */
export interface AdminApplicationAnswer {
  application: Application & {
    applicant: { name: string; email: string };
    /** What stands on the claimed page now, field by field; null for a new producer. */
    stands: Partial<ApplicationFields> | null;
    /** The claimed page has another owner by now. */
    held: boolean;
    /** Other producers with this tax code. */
    same_tax_code: Array<{ id: string; name: string }>;
  };
}

/** POST /admin/producers/:id/suspend — 409 `not_now` */
export interface SuspendBody {
  reason: string;
  /** The day on which notice was given. */
  notice_on: string;
}
