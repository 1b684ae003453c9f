import type { ActingProducerHeader, DeskMeAnswer } from "@market/store-contract";
import { redirect } from "@remix-run/node";
import { translator } from "~/i18n";
import { localeOfRequest, localPath } from "~/i18n/locale";
import { readStore, StoreRefusal } from "~/medusa.server";
import { ownPath, redirectWithToast } from "~/session.server";
import { type AtDesk, readDeskCookie, writeDeskCookie } from "./desk-cookie.server";

/** The headers of a call to the backend in a member's name, for the producer that they act for. */
export function asMember({ token, acting }: AtDesk): Record<string, string> {
  const header = "x-market-producer" satisfies keyof ActingProducerHeader;
  return { authorization: `Bearer ${token}`, ...(acting && { [header]: acting.id }) };
}

/**
 * Who is at the desk; the backend is asked with each call.
 * @throws Response 303 to the sign-in page; to the same page in the name of the producer that an alert's link is for
 */
export async function requireMember(request: Request): Promise<AtDesk> {
  const member = await readDeskCookie(request);
  if (!member) throw toDeskSignIn(request);
  if (request.method === "GET") await actForWhomItIs(request, member);
  return member;
}

/** An alert is about one producer, and its reader may act for another at the moment. */
async function actForWhomItIs(request: Request, member: AtDesk): Promise<void> {
  const url = new URL(request.url);
  const handle = url.searchParams.get("for");
  if (handle === null) return;
  url.searchParams.delete("for");
  const page = url.pathname + url.search;
  if (member.acting?.handle === handle) throw redirect(page, { status: 303 });
  const { producers } = (await readAsMember<DeskMeAnswer>(request, member, "/producer/me")).member;
  const acting = producers.find((one) => one.handle === handle);
  if (!acting) throw redirect(page, { status: 303 });
  const message = translator(localeOfRequest(request), "desk")("toast.acting", { name: acting.name });
  throw await redirectWithToast(page, { tone: "good", message }, [
    await writeDeskCookie({ ...member, acting }),
  ]);
}

/**
 * Reads what belongs to a member's producers, as `readStore` does.
 * @throws Response 303 to the sign-in page where the session ended meanwhile, to the desk's first page where it is not chosen whom they act for
 */
export async function readAsMember<T>(request: Request, member: AtDesk, path: string): Promise<T> {
  try {
    return await readStore<T>(path, asMember(member));
  } catch (error) {
    if (error instanceof Response && error.status === 401) throw await toDeskAgain(request);
    if (error instanceof Response && error.status === 409) throw toChoose(request);
    throw error;
  }
}

/** Changes something in a member's name: a session that has ended leads to the sign-in page. */
export async function orToDesk<T>(request: Request, sent: Promise<T>): Promise<T> {
  try {
    return await sent;
  } catch (error) {
    if (error instanceof StoreRefusal && error.status === 401) throw await toDeskAgain(request);
    if (error instanceof StoreRefusal && error.code === "choose_producer") throw toChoose(request);
    throw error;
  }
}

const PAGES = /^(\/en)?\/desk(?!\/sign-)((\/[\w-]{1,80}){0,3})(\?|$)/;

/** Where to go on after signing in: only ever a page of the desk. */
export function deskPath(request: Request, sent: FormDataEntryValue | null): string {
  const home = localPath(localeOfRequest(request), "/desk");
  const to = ownPath(sent, home);
  return PAGES.test(to) ? to : home;
}

function toDeskSignIn(request: Request, cookies: string[] = [], expired = false): Response {
  const { pathname, searchParams } = new URL(request.url);
  const query = searchParams.size ? `?${searchParams}` : "";
  const to = new URLSearchParams({ return_to: pathname + query, ...(expired ? { expired: "1" } : {}) });
  const headers = new Headers(cookies.map((cookie): [string, string] => ["Set-Cookie", cookie]));
  const page = localPath(localeOfRequest(request), "/desk/sign-in");
  return redirect(`${page}?${to}`, { status: 303, headers });
}

/** Whom they act for is chosen on the desk's first page. */
function toChoose(request: Request): Response {
  return redirect(localPath(localeOfRequest(request), "/desk"), { status: 303 });
}

/** The session has ended: the browser forgets it, and the sign-in page says so politely. */
async function toDeskAgain(request: Request): Promise<Response> {
  return toDeskSignIn(request, [await writeDeskCookie(null)], true);
}
