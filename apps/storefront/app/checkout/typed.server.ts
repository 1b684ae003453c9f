import { createCookie } from "@remix-run/node";
import { settings } from "~/settings.server";
import { type CheckoutValues, valuesFrom } from "./draft";

/** A cookie holds 4 kB; who wrote more than this in one field types that field again. */
const LONGEST = 600;

const cookie = createCookie("typed", {
  httpOnly: true,
  sameSite: "lax",
  path: "/",
  secrets: [settings.cookieSecret],
  secure: settings.origin?.startsWith("https:") ?? false,
  maxAge: 3_600,
});

/** Keeps who and where for an hour, signed and for this browser alone: for a form whose basket was lost meanwhile. */
export function keepTyped({ contact, address, note }: CheckoutValues): Promise<string> {
  const short = (fields: Record<string, string>) =>
    Object.fromEntries(Object.entries(fields).filter(([, text]) => text.length <= LONGEST));
  return cookie.serialize({ contact: short(contact), address: short(address), ...short({ note }) });
}

export async function typedBefore(request: Request): Promise<CheckoutValues | null> {
  const kept: unknown = await cookie.parse(request.headers.get("Cookie"));
  return typeof kept === "object" && kept !== null ? valuesFrom(kept as Record<string, unknown>) : null;
}

export function forgetTyped(): Promise<string> {
  return cookie.serialize("", { maxAge: 0 });
}
