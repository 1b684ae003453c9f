import { data } from "@remix-run/node";
import { StoreRefusal } from "~/medusa.server";
import { tooMany } from "~/too-many.server";
import type { FormDraft } from "./form";
import { toSignInAgain } from "./session.server";

/** Longer texts than any field takes are cut before they are sent back. */
const LONGEST_ECHO = 500;

export function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
}

/** What was typed into those of some fields that were sent, to be shown again. */
export function typed(form: FormData, names: string[]): Record<string, string> {
  const sent = names.filter((name) => form.has(name));
  return Object.fromEntries(sent.map((name) => [name, textOf(form, name).slice(0, LONGEST_ECHO)]));
}

/** The form again, with what was typed. */
export function again(values: FormDraft["values"], rest: Partial<FormDraft>, status: number) {
  const draft: FormDraft = { values, errors: [], refusal: null, ...rest };
  return data({ draft }, { status });
}

/**
 * Tries what a form asks for. Whatever stands in the way becomes the same form with everything typed: fields to mend, too many
 * attempts, a backend that is away. A session that has ended leads to the sign-in page, and from there back to the `kept` form.
 */
export async function attempt(
  request: Request,
  values: FormDraft["values"],
  send: () => Promise<Response>,
  kept?: FormData,
): Promise<Response | ReturnType<typeof again>> {
  const wait = tooMany(request);
  if (wait) return again(values, { refusal: { code: "too_many", seconds: wait } }, 429);
  try {
    return await send();
  } catch (error) {
    if (error instanceof Response && error.status === 503) {
      return again(values, { refusal: { code: "unavailable" } }, 503);
    }
    if (!(error instanceof StoreRefusal)) throw error;
    if (error.status === 401) throw await toSignInAgain(request, kept);
    if (error.status === 429) {
      const seconds = Number(error.errors[0]?.values?.seconds) || 60;
      return again(values, { refusal: { code: "too_many", seconds } }, 429);
    }
    if (error.errors.length) return again(values, { errors: error.errors }, error.status);
    return again(values, { refusal: { code: error.code } }, error.status);
  }
}
