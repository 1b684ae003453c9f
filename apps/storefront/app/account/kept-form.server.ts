import { createCookie } from "@remix-run/node";
import { settings } from "~/settings.server";

/** Longer texts than any field takes are cut; all of a form's fields together stay well under a cookie's 4 kB. */
const LONGEST_KEPT = 300;
const MOST_FIELDS = 8;
/** Which button was pressed is no text, and passwords are typed again. */
const NOT_KEPT = /^intent$|password/;

const cookie = createCookie("kept_form", {
  httpOnly: true,
  sameSite: "lax",
  path: "/",
  // As long as signing in again may take; somebody else at the same device should not find it later.
  maxAge: 15 * 60,
  secrets: [settings.cookieSecret],
  secure: settings.origin?.startsWith("https:") ?? false,
});

interface Kept {
  path: string;
  fields: Array<[string, string]>;
}

/** Keeps what was typed into this page's form until its owner has signed in again. */
export function keepForm(request: Request, form: FormData): Promise<string> {
  const fields = [...form]
    .filter((field): field is [string, string] => typeof field[1] === "string" && !NOT_KEPT.test(field[0]))
    .slice(0, MOST_FIELDS)
    .map(([name, text]): [string, string] => [name, text.slice(0, LONGEST_KEPT)]);
  const kept: Kept = { path: new URL(request.url).pathname, fields };
  return cookie.serialize(kept);
}

/** What was typed into this page's form when its session had ended; null where nothing was. */
export async function keptForm(request: Request): Promise<FormData | null> {
  const kept: Kept | null = await cookie.parse(request.headers.get("Cookie"));
  if (kept?.path !== new URL(request.url).pathname) return null;
  const form = new FormData();
  for (const [name, text] of kept.fields) form.append(name, text);
  return form;
}

/** It is shown once. */
export function forgetForm(): Promise<string> {
  return cookie.serialize("", { maxAge: 0 });
}
