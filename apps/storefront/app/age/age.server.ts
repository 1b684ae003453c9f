import { ADULT_AGE } from "@market/ocop";
import type { AdultHeader, Locale } from "@market/store-contract";
import { createCookie, redirect } from "@remix-run/node";
import { localPath } from "~/i18n/locale";
import { settings } from "~/settings.server";

const THIRTY_DAYS = 30 * 86_400;
const CONFIRMED = String(ADULT_AGE);

/** Signed, and so only given out by the form; it says nothing but that somebody on this device confirmed. */
const adultCookie = createCookie("adult", {
  httpOnly: true,
  sameSite: "lax",
  path: "/",
  maxAge: THIRTY_DAYS,
  secrets: [settings.cookieSecret],
  secure: settings.origin?.startsWith("https:") ?? false,
});

export async function isAdult(request: Request): Promise<boolean> {
  return settings.alcohol && (await adultCookie.parse(request.headers.get("Cookie"))) === CONFIRMED;
}

/** A `Set-Cookie` header. Pages of a visitor with this cookie are never those that are kept for everyone. */
export function rememberAdult(): Promise<string> {
  return adultCookie.serialize(CONFIRMED);
}

/** What the backend is told with every question whose answer may speak of alcohol. */
export async function adultHeaders(request: Request): Promise<AdultHeader> {
  return (await isAdult(request)) ? { "x-adult-confirmed": "1" } : {};
}

/** Where a page that shows alcohol sends whoever has not confirmed yet; crawlers end there, too. */
export function askForAge(locale: Locale, path: string): Response {
  return redirect(
    `${localPath(locale, "/age")}?${new URLSearchParams({ return_to: localPath(locale, path) })}`,
    {
      headers: { "Cache-Control": "private, no-store", "X-Robots-Tag": "noindex" },
    },
  );
}
