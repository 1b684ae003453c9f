import type { MemberRole } from "./desk";
import type { FieldError } from "./error";
import type { CommuneRef, ProducerPage } from "./producer";

/**
 * Becoming a producer: who they are is proved by a link that is mailed, then an application is filled in, sent, and decided by an officer.
 * Nothing of it is shown in the shop before that. What an answer says does not depend on whether a mail is known.
 */

/** POST /producer/join — 202; 409 `already_held` for the page of a producer that has joined; 404 `unknown_producer` */
export interface JoinBody {
  name: string;
  email: string;
  password: string;
  /** The producer's page that they say is theirs. */
  claim?: string;
  locale?: "vi" | "en";
}

/** The same whether the mail is a member's or nobody's. */
export interface LinkSent {
  sent_to: string;
  expires_at: string;
}

/** POST /producer/join/confirm — a `DeskSignedIn` with `application_id`; 422 `link_over` */
export interface LinkBody {
  token: string;
}

export type ApplicantKind = Exclude<ProducerPage["kind"], "unknown">;
export type ApplicationState = "draft" | "pending" | "sent_back" | "approved";

export interface ApplicationFields {
  kind: string;
  legal_name: string;
  name: string;
  tax_code: string;
  commune_code: string;
  address: string;
  phone: string;
  email: string;
  bank_code: string;
  bank_holder: string;
}

/** A licence or another paper, kept for nobody but its owner and officers. */
export interface Paper {
  id: string;
  name: string;
  mime: "application/pdf" | "image/jpeg" | "image/png";
  size: number;
  added_at: string;
}

/** What an officer said of a field, or of the whole where `field` is empty. */
export interface ApplicationComment {
  field: string;
  text: string;
}

export interface Application {
  id: string;
  state: ApplicationState;
  /** The page that it claims; null for a new producer. */
  claims: { id: string; handle: string; name: string } | null;
  /** The page is the applicant's already: what is known of the producer is to be changed. */
  changes: boolean;
  /** Once approved. */
  producer_id: string | null;
  fields: ApplicationFields;
  /** `••••6789`; null until one is given. */
  bank_number: string | null;
  papers: Paper[];
  /** Since it was last sent back. */
  comments: ApplicationComment[];
  sent_at: string | null;
  decided_at: string | null;
}

/** GET /producer/applications — the member's own, the latest first */
export interface ApplicationList {
  applications: Application[];
}

/** GET, POST /producer/applications/:id; POST …/send, …/take-back — 404 `unknown_application`, 409 `not_now` */
export interface ApplicationAnswer {
  application: Application;
  /** What stands in the way of sending it; told with every answer to a change. */
  missing: FieldError[];
}

/** POST /producer/applications — another application of somebody who is signed in; 409 `already_held`, `too_many_applications` */
export interface StartApplicationBody {
  claim?: string;
}

/**
 * POST /producer/profile/change — an application to change what is known of one's own producer, begun with what stands; the one
 * that is open already. 403 `owners_only`, 409 `change_under_way` while another owner's is open
 */
export type ChangeAnswer = ApplicationAnswer;

/** POST /producer/applications/:id — what is left out stays; a number is taken only where one is typed */
export interface ApplicationBody extends Partial<ApplicationFields> {
  bank_number?: string;
}

/** POST /producer/applications/:id/papers — 413 `too_large`, 415 `other_kind`, 409 `too_many_papers` */
export interface PaperBody {
  name: string;
  content_base64: string;
}

/** GET …/papers/:paper_id */
export interface PaperAnswer {
  paper: Paper & { content_base64: string };
}

/** GET /producer/profile */
export interface DeskProfile {
  id: string;
  handle: string;
  name: string;
  legal_name: string | null;
  kind: ProducerPage["kind"];
  status: "pending" | "approved" | "suspended";
  /** Why it is suspended, from which day on notice was given, and since when. */
  suspension: { reason: string; notice_on: string | null; since: string | null } | null;
  tax_code: string | null;
  commune: CommuneRef | null;
  old_address: string | null;
  phone: string | null;
  email: string | null;
  /** For owners alone. */
  bank: { bank: string; holder: string; number: string } | null;
  papers: Paper[];
}

export interface DeskProfileAnswer {
  profile: DeskProfile;
}

/** GET /producer/members — for owners */
export interface DeskMembersAnswer {
  members: Array<{ id: string; name: string; email: string; role: MemberRole; added_at: string }>;
  invitations: Invitation[];
}

export interface Invitation {
  id: string;
  email: string;
  role: MemberRole;
  invited_by: string;
  expires_at: string;
}

/** POST /producer/invitations — 409 `already_member`, `too_many_invitations`; an earlier one to the same mail ends */
export interface InviteBody {
  email: string;
  role: MemberRole;
  locale?: "vi" | "en";
}

/** GET /producer/invitation?token= — 404 `link_over` */
export interface InvitationAnswer {
  producer: { name: string };
  invited_by: string;
  role: MemberRole;
  email: string;
  expires_at: string;
  /** The mail has an account at the desk already: they sign in to accept. */
  has_account: boolean;
}

/** POST /producer/invitation/accept — by whoever is signed in, else with name and password; 409 `sign_in_first`, `already_member` */
export interface AcceptInvitationBody {
  token: string;
  name?: string;
  password?: string;
}

/** POST /producer/members/:id — 409 `last_owner`; DELETE the same */
export interface ChangeRoleBody {
  role: MemberRole;
}

/** POST /producer/password — 422 `wrong_password` at the field `password`; every other session ends */
export interface OwnPasswordBody {
  password: string;
  new_password: string;
}

/** POST /producer/forgotten — 202 whoever asks; POST /producer/forgotten/set with a `token` — 422 `link_over` */
export interface ForgottenBody {
  email: string;
  locale?: "vi" | "en";
}

export interface SetPasswordBody {
  token: string;
  password: string;
}

export interface TrailEntry {
  id: string;
  at: string;
  actor: { type: "member" | "officer" | "customer" | "system"; id: string; name: string };
  producer: { id: string; name: string } | null;
  deed: string;
  object: { type: string; id: string };
  details: Record<string, unknown> | null;
}

/** GET /producer/trail?page= — for owners, of their own producer; GET /admin/audit?producer_id=&actor_id=&q=&deed=&from=&to=&limit=&offset= */
export interface TrailAnswer {
  entries: TrailEntry[];
  count: number;
}
