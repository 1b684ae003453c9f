import { createCookie } from "@remix-run/node";
import { settings } from "~/settings.server";

/** What the browser keeps of a sign-in: the backend's token, signed and out of every script's reach. */
export interface SignedIn {
  token: string;
  /** ISO 8601: the token opens nothing from then on. */
  expires_at: string;
}

const cookie = createCookie("account", {
  httpOnly: true,
  sameSite: "lax",
  path: "/",
  secrets: [settings.cookieSecret],
  secure: settings.origin?.startsWith("https:") ?? false,
});

export async function readAccountCookie(request: Request): Promise<SignedIn | null> {
  const kept: SignedIn | null = await cookie.parse(request.headers.get("Cookie"));
  return typeof kept?.token === "string" ? kept : null;
}

/** A `Set-Cookie` header; `null` signs this browser out. A sign-in always replaces what was there. */
export function writeAccountCookie(signedIn: SignedIn | null): Promise<string> {
  if (!signedIn) return cookie.serialize("", { maxAge: 0 });
  return cookie.serialize(signedIn, { expires: new Date(signedIn.expires_at) });
}
