import type { AccountAnswer, AccountProfile } from "@market/store-contract";
import { redirect } from "@remix-run/node";
import { localeOfRequest, localPath } from "~/i18n/locale";
import { askStore, readStore, StoreRefusal } from "~/medusa.server";
import { readAccountCookie, writeAccountCookie } from "./account-cookie.server";
import { keepForm } from "./kept-form.server";

export interface SignedInCustomer {
  /** For the header `authorization: Bearer …` of the backend. */
  token: string;
  customer: AccountProfile;
}

/** The headers of a call to the backend in a customer's name. */
export function asCustomer(token: string): Record<string, string> {
  return { authorization: `Bearer ${token}` };
}

/** The token this browser holds, unchecked; for calls that tell who it is by themselves. */
export async function accountToken(request: Request): Promise<string | null> {
  return (await readAccountCookie(request))?.token ?? null;
}

/**
 * Who is signed in. Nobody, or somebody whose session has ended, is sent to sign in, and comes back to the page they wanted.
 * @param form What was sent, to be found there again.
 * @throws Response 303 to the sign-in page
 */
export async function requireCustomer(request: Request, form?: FormData): Promise<SignedInCustomer> {
  const kept = await readAccountCookie(request);
  if (!kept) throw toSignIn(request, await keeping(request, form), Boolean(form));
  const customer = await profileOf(kept.token);
  if (!customer) throw await toSignInAgain(request, form);
  return { token: kept.token, customer };
}

/** Who is signed in, or null: for pages that are open to all and only fill themselves in. */
export async function findCustomer(request: Request): Promise<SignedInCustomer | null> {
  const kept = await readAccountCookie(request);
  const customer = kept && (await profileOf(kept.token));
  return kept && customer ? { token: kept.token, customer } : null;
}

/**
 * Reads what belongs to whoever is signed in, as `readStore` does.
 * @throws Response 303 to the sign-in page where the session ended meanwhile
 */
export async function readAsCustomer<T>(request: Request, token: string, path: string): Promise<T> {
  try {
    return await readStore<T>(path, asCustomer(token));
  } catch (error) {
    if (error instanceof Response && error.status === 401) throw await toSignInAgain(request);
    throw error;
  }
}

/** The customer of a token; null when the token opens nothing any more. */
async function profileOf(token: string): Promise<AccountProfile | null> {
  try {
    return (await askStore<AccountAnswer>("/store/account", asCustomer(token))).account;
  } catch (error) {
    if (error instanceof StoreRefusal && error.status === 401) return null;
    if (error instanceof StoreRefusal) throw new Response(null, { status: error.status });
    throw error;
  }
}

/** Where a form was posted is no page to come back to by itself: its page is, which the address says. */
function toSignIn(request: Request, cookies: string[] = [], expired = false): Response {
  const locale = localeOfRequest(request);
  const { pathname, searchParams } = new URL(request.url);
  searchParams.delete("_data");
  searchParams.delete("index");
  const query = searchParams.size ? `?${searchParams}` : "";
  const to = new URLSearchParams({ return_to: pathname + query, ...(expired ? { expired: "1" } : {}) });
  const headers = new Headers(cookies.map((cookie): [string, string] => ["Set-Cookie", cookie]));
  return redirect(`${localPath(locale, "/account/sign-in")}?${to}`, { status: 303, headers });
}

/** The session has ended: the browser forgets it, and the sign-in page says so politely. */
export async function toSignInAgain(request: Request, form?: FormData): Promise<Response> {
  return toSignIn(request, [await writeAccountCookie(null), ...(await keeping(request, form))], true);
}

async function keeping(request: Request, form: FormData | undefined): Promise<string[]> {
  return form ? [await keepForm(request, form)] : [];
}
