/**
 * A customer's account. Routes marked (token) want `authorization: Bearer …`, and answer 401 `signed_out` once its session has ended.
 * Every route may answer 429 `too_many` with `Retry-After`. What is known and what is not known is answered alike.
 */

import type { PurchaseAddress } from "./purchase";

export type ConsentKind = "account" | "marketing";

/** GET /store/account/consent-texts?locale=: what is agreed to, word for word, in its version of today. */
export interface ConsentText {
  kind: ConsentKind;
  version: string;
  title: string;
  text: string;
}

export interface ConsentTexts {
  texts: ConsentText[];
}

/** GET /store/account/consents (token): every line of the record, newest first; nothing of it is ever changed. */
export interface ConsentEvent {
  kind: ConsentKind;
  action: "given" | "withdrawn";
  at: string;
  version: string;
  locale: "vi" | "en";
  text: string;
  /** Where it was said: `sign_up`, `privacy_page`, `account_deleted`. */
  source: string;
}

export interface ConsentsAnswer {
  current: Record<ConsentKind, { given: boolean; since: string | null }>;
  history: ConsentEvent[];
}

/** POST /store/account/consents (token). `account` cannot be withdrawn here: 409 `delete_account_instead`. */
export interface ConsentBody {
  kind: ConsentKind;
  given: boolean;
  version: string;
  locale: "vi" | "en";
}

export interface AccountAddress {
  id: string;
  name: string;
  /** As shown at home. */
  phone: string;
  province_code: string;
  province: string;
  commune_code: string;
  commune: string;
  street: string;
  is_default: boolean;
}

/** POST /store/account/addresses, POST /store/account/addresses/:id (token); DELETE takes one away. */
export interface AddressBody extends PurchaseAddress {
  name: string;
  phone: string;
  is_default?: boolean;
}

export interface AccountProfile {
  id: string;
  name: string;
  /** Each is proved by a code before it stands here, and each may sign in. */
  email: string | null;
  /** E.164 */
  phone: string | null;
  has_password: boolean;
  locale: "vi" | "en";
  created_at: string;
  addresses: AccountAddress[];
}

/** GET /store/account (token); also after POST /store/account and after every change of an address. */
export interface AccountAnswer {
  account: AccountProfile;
}

/** POST /store/account (token) */
export interface ProfileBody {
  name: string;
}

/** POST /store/account/sign-up → 202 `CodeSent`, whether or not the phone or mail already has an account. */
export interface SignUpBody {
  locale: "vi" | "en";
  name: string;
  /** Phone or mail, as typed. */
  login: string;
  password?: string;
  /** Versions of the texts that were agreed to; `account` is needed. */
  consents: Partial<Record<ConsentKind, string>>;
}

export type CodePurpose = "sign_up" | "sign_in" | "reset_password" | "add_login" | "confirm";

/**
 * POST /store/account/codes → 202 `CodeSent`. `sign_in` and `reset_password` for anybody; `add_login` (token) sends to the new phone
 * or mail; `confirm` (token, without `login`) to one that stands in the profile.
 */
export interface CodeBody {
  locale: "vi" | "en";
  purpose: Exclude<CodePurpose, "sign_up">;
  login?: string;
}

export interface CodeSent {
  /** Names the code that was sent, or would have been. */
  challenge: string;
  channel: "sms" | "email";
  /** What was typed, with its middle hidden. */
  sent_to: string;
  expires_at: string;
}

/**
 * POST /store/account/codes/verify → `SignedInAnswer` for `sign_up`, `sign_in`, `reset_password` (with the new `password`), and `AccountAnswer`
 * for `add_login` (token). Refused with 422 `wrong_code` (`errors[0].values.left`: tries left), `code_over` (too old, used up, or
 * tried too often), or `invalid_fields`.
 */
export interface VerifyBody {
  challenge: string;
  code: string;
  password?: string;
}

/** POST /store/account/sign-in; 422 `wrong_credentials` for an unknown login and for a wrong password alike. */
export interface SignInBody {
  login: string;
  password: string;
}

export interface SignedInAnswer {
  token: string;
  expires_at: string;
  account: AccountProfile;
}

/** POST /store/account/password (token): ends every other session. With the password of now, or a `confirm` code. */
export interface PasswordBody extends ProofBody {
  new_password: string;
}

/** Shows that it is really they: the password, or a code of the purpose `confirm`. */
export interface ProofBody {
  password?: string;
  challenge?: string;
  code?: string;
}

/** POST /store/account/delete (token): `ProofBody` → `DeletedAnswer`. POST /store/account/sign-out (token) → 200. */
export interface DeletedAnswer {
  deleted: true;
  /** Purchases that the law makes us keep, and the last day (`YYYY-MM-DD`) of the last of them. */
  kept_purchases: number;
  kept_until: string | null;
}

/** GET /store/account/export (token): everything, as one file. */
export interface AccountExport {
  made_at: string;
  account: AccountProfile;
  consents: ConsentEvent[];
  sessions: Array<{ began_at: string; seen_at: string; ends_at: string }>;
  /** Further parts, by name: `purchases`, `wish_list`, … */
  [part: string]: unknown;
}
