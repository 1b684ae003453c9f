import { randomBytes } from "node:crypto";
import type { ComplaintAnswer, ComplaintBody, FieldError, Locale } from "@market/store-contract";
import { translator } from "~/i18n";
import { readStore, StoreRefusal, writeStore } from "~/medusa.server";
import { ownPath } from "~/session.server";
import { COMPLAINT_FIELDS, type ComplaintDraft, type ComplaintField } from "./draft";

/** A new form: its id makes one complaint of it, however often it is sent. */
export function emptyDraft(params: URLSearchParams): ComplaintDraft {
  return {
    values: { kind: params.get("kind") ?? "", order_number: (params.get("order") ?? "").slice(0, 40) },
    errors: {},
    whole: null,
    about: aboutOf(params.get("about")),
    form_id: randomBytes(18).toString("base64url"),
  };
}

/** A path of this shop; the backend takes 300 characters. */
function aboutOf(sent: FormDataEntryValue | null): string {
  return ownPath(sent, "").slice(0, 300);
}

/** Sends a form. What stands in the way comes back with all that was typed. */
export async function sendComplaint(
  form: FormData,
  locale: Locale,
  /** Seconds to wait; null: this address may send now. */
  wait: number | null,
): Promise<{ sent: ComplaintAnswer["complaint"] } | { draft: ComplaintDraft; status: number }> {
  const given = (name: string) => {
    const value = form.get(name);
    return typeof value === "string" ? value : "";
  };
  const values = Object.fromEntries(COMPLAINT_FIELDS.map((name) => [name, given(name)]));
  const form_id = given("form_id");
  const about = aboutOf(form.get("about"));
  const draft: ComplaintDraft = { values, errors: {}, whole: null, about, form_id };
  const t = translator(locale, "complaint");
  if (wait !== null) return { draft: { ...draft, whole: t("error.tooFast") }, status: 429 };
  try {
    const body = { ...values, ...(about && { about }), locale, form_id } as unknown as ComplaintBody;
    const { complaint } = await writeStore<ComplaintAnswer>("POST", "/store/complaints", body);
    return { sent: complaint };
  } catch (error) {
    if (error instanceof StoreRefusal) {
      const errors = told(error.errors, locale);
      if (Object.keys(errors).length > 0) return { draft: { ...draft, errors }, status: 422 };
      const known = error.code === "too_many_complaints" ? t("error.too_many_complaints") : t("error.down");
      return { draft: { ...draft, whole: known }, status: error.status };
    }
    if (error instanceof Response && error.status === 503)
      return { draft: { ...draft, whole: t("error.down") }, status: 503 };
    throw error;
  }
}

export const readComplaint = (id: string) =>
  readStore<ComplaintAnswer>(`/store/complaints/${encodeURIComponent(id)}`);

const LABELS = {
  kind: "kind",
  text: "text",
  order_number: "order",
  name: "name",
  phone: "phone",
  email: "email",
} as const;
const CODES = [
  "required",
  "too_short",
  "too_long",
  "not_a_choice",
  "not_a_phone",
  "not_an_email",
  "phone_or_email",
] as const;

function told(faults: FieldError[], locale: Locale): ComplaintDraft["errors"] {
  const t = translator(locale, "complaint");
  return Object.fromEntries(
    faults.flatMap(({ field, code, values }) => {
      const name = COMPLAINT_FIELDS.find((each) => each === field) as ComplaintField | undefined;
      if (!name) return [];
      const known = CODES.find((each) => each === code) ?? "other";
      return [[name, t(`error.${known}`, { field: t(LABELS[name]), ...values })]];
    }),
  );
}
