import { StoreRefusal } from "~/medusa.server";
import { minutesOf, tooMany } from "~/too-many.server";
import { readDeskCookie, writeDeskCookie } from "./desk-cookie.server";
import { asMember } from "./session.server";
import type { Unsent } from "./unsent";

const STATUS = { signed_out: 401, too_many: 429, unavailable: 503 } as const;
const RETRY_SECONDS = 60;

/**
 * Sends what was typed in a member's name. Where it cannot be sent at all – the session has ended, too many tries, a backend that is away –
 * the page that comes holds it and sends it again: names and papers go into no cookie meanwhile.
 * @throws Response 401, 429, 503 for `SendAgain`; whatever else `send` throws
 */
export async function sendAsMember<T>(
  request: Request,
  form: FormData,
  send: (headers: Record<string, string>) => Promise<T>,
): Promise<T> {
  const wait = tooMany(request);
  if (wait) throw unsent(form, { why: "too_many", minutes: minutesOf(wait) });
  const member = await readDeskCookie(request);
  if (!member) throw unsent(form, { why: "signed_out" });
  try {
    return await send(asMember(member));
  } catch (error) {
    if (error instanceof Response && error.status === 503) throw unsent(form, { why: "unavailable" });
    if (!(error instanceof StoreRefusal)) throw error;
    if (error.status === 401) throw unsent(form, { why: "signed_out" }, await writeDeskCookie(null));
    if (error.status !== 429) throw error;
    const seconds = Number(error.errors[0]?.values?.seconds) || RETRY_SECONDS;
    throw unsent(form, { why: "too_many", minutes: minutesOf(seconds) });
  }
}

function unsent(form: FormData, reason: Omit<Unsent, "fields">, cookie?: string): Response {
  const fields = [...form].filter((field): field is [string, string] => typeof field[1] === "string");
  const headers = new Headers({ "Cache-Control": "private, no-store" });
  if (cookie) headers.append("Set-Cookie", cookie);
  const body: Unsent = { ...reason, fields };
  return Response.json(body, { status: STATUS[reason.why], headers });
}
