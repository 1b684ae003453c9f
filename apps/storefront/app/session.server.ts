import { type CookieOptions, createCookie, redirect } from "@remix-run/node";
import { settings } from "./settings.server";

const DAY = 86_400;

const common = {
  httpOnly: true,
  sameSite: "lax",
  path: "/",
  secrets: [settings.cookieSecret],
  secure: settings.origin?.startsWith("https:") ?? false,
} satisfies CookieOptions;

const basketCookie = createCookie("basket", { ...common, maxAge: 60 * DAY });
const purchasesCookie = createCookie("purchases", { ...common, maxAge: 365 * DAY });
const toastCookie = createCookie("toast", { ...common, maxAge: 60 });

/** The basket's id and its number of pieces, so that the header can show it without asking the backend. */
export interface BasketInHand {
  id: string;
  count: number;
}

export interface Toast {
  tone: "good" | "warn";
  /** A whole sentence in the visitor's language. */
  message: string;
  link?: { href: string; label: string };
}

export async function readBasketCookie(request: Request): Promise<BasketInHand | null> {
  return (await basketCookie.parse(request.headers.get("Cookie"))) ?? null;
}

/** The pieces that the header shows for a `Cookie` header; 0 where the cookie is not one of ours. */
export async function basketCount(cookie: string): Promise<number> {
  const basket: BasketInHand | null = await basketCookie.parse(cookie);
  return basket?.count ?? 0;
}

/** A `Set-Cookie` header; `null` forgets the basket. */
export function writeBasketCookie(basket: BasketInHand | null): Promise<string> {
  return basket ? basketCookie.serialize(basket) : basketCookie.serialize("", { maxAge: 0 });
}

/** A cookie holds some 4 kB; the oldest of more purchases than this are forgotten by the browser. */
const PURCHASES_KEPT = 20;

type PurchaseKeys = Array<[id: string, key: string]>;

export async function readPurchaseKey(request: Request, purchaseId: string): Promise<string | null> {
  const keys: PurchaseKeys = (await purchasesCookie.parse(request.headers.get("Cookie"))) ?? [];
  return keys.find(([id]) => id === purchaseId)?.[1] ?? null;
}

/** A `Set-Cookie` header that adds the key of a purchase to those this browser holds. */
export async function writePurchaseKey(request: Request, purchaseId: string, key: string): Promise<string> {
  const keys: PurchaseKeys = (await purchasesCookie.parse(request.headers.get("Cookie"))) ?? [];
  const others = keys.filter(([id]) => id !== purchaseId);
  return purchasesCookie.serialize([[purchaseId, key], ...others].slice(0, PURCHASES_KEPT));
}

/** The toast that waits, and the header that forgets it once it was shown. */
export async function takeToast(request: Request): Promise<{ toast: Toast; forget: string } | null> {
  const toast: Toast | null = await toastCookie.parse(request.headers.get("Cookie"));
  return toast ? { toast, forget: await toastCookie.serialize("", { maxAge: 0 }) } : null;
}

/** After every POST: on to a page, which tells once what was done. `cookies` are further `Set-Cookie` headers. */
export async function redirectWithToast(to: string, toast: Toast, cookies: string[] = []): Promise<Response> {
  const headers = new Headers();
  for (const cookie of [...cookies, await toastCookie.serialize(toast)]) headers.append("Set-Cookie", cookie);
  return redirect(to, { status: 303, headers });
}

/** A path of this shop to return to; anything else (another host, a script) becomes `otherwise`. */
export function ownPath(text: FormDataEntryValue | null, otherwise: string): string {
  if (typeof text !== "string" || !/^\/(?![/\\])/.test(text) || /[\\\s]/.test(text)) return otherwise;
  return text;
}
