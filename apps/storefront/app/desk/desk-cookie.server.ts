import type { DeskProducer } from "@market/store-contract";
import { createCookie } from "@remix-run/node";
import { settings } from "~/settings.server";

/** What the browser keeps of a sign-in at the desk: the backend's token and whose it is, signed and out of every script's reach. */
export interface AtDesk {
  token: string;
  /** ISO 8601: the token opens nothing from then on. */
  expires_at: string;
  name: string;
  /** Whom they act for; null until whoever works for several has chosen. */
  acting: DeskProducer | null;
}

/** Apart from a customer's: the same person may be both at one device. */
const cookie = createCookie("desk", {
  httpOnly: true,
  sameSite: "lax",
  path: "/",
  secrets: [settings.cookieSecret],
  secure: settings.origin?.startsWith("https:") ?? false,
});

export async function readDeskCookie(request: Request): Promise<AtDesk | null> {
  const kept: AtDesk | null = await cookie.parse(request.headers.get("Cookie"));
  return typeof kept?.token === "string" ? { ...kept, acting: kept.acting ?? null } : null;
}

/** A `Set-Cookie` header; `null` signs this browser out of the desk. */
export function writeDeskCookie(atDesk: AtDesk | null): Promise<string> {
  if (!atDesk) return cookie.serialize("", { maxAge: 0 });
  return cookie.serialize(atDesk, { expires: new Date(atDesk.expires_at) });
}
