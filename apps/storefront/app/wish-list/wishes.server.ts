import type { WishedAnswer, WishListAnswer } from "@market/store-contract";
import { createCookie } from "@remix-run/node";
import { accountToken, asCustomer } from "~/account/session.server";
import { adultHeaders } from "~/age/age.server";
import { translator } from "~/i18n";
import { localeOfRequest, localPath } from "~/i18n/locale";
import { askStore, readStore, StoreRefusal, writeStore } from "~/medusa.server";
import { ownPath, redirectWithToast } from "~/session.server";
import { settings } from "~/settings.server";

const DAY = 86_400;
/** A cookie holds some 4 kB. */
const MOST_KEPT = 50;
/** What Medusa makes of an id; anything else was not written by our form. */
const PRODUCT_ID = /^prod_[\w-]{1,60}$/;

/**
 * The goods a visitor wishes for, by id, the newest first. A guest's list is kept here; a customer's by the backend, and here for
 * the hearts on pages.
 */
const cookie = createCookie("wishes", {
  httpOnly: true,
  sameSite: "lax",
  path: "/",
  secrets: [settings.cookieSecret],
  secure: settings.origin?.startsWith("https:") ?? false,
  maxAge: 365 * DAY,
});

export async function readWishes(request: Request): Promise<string[]> {
  const kept: unknown = await cookie.parse(request.headers.get("Cookie"));
  return Array.isArray(kept) ? kept.filter((id) => typeof id === "string" && PRODUCT_ID.test(id)) : [];
}

/** A `Set-Cookie` header. Without wishes there is no cookie, and pages stay those that everybody shares. */
export function writeWishes(ids: readonly string[]): Promise<string> {
  return ids.length ? cookie.serialize(ids.slice(0, MOST_KEPT)) : cookie.serialize("", { maxAge: 0 });
}

/** After a sign-in: what was wished for as a guest joins the customer's list. A `Set-Cookie` header; never in a sign-in's way. */
export async function wishesAfterSignIn(request: Request, token: string): Promise<string> {
  const product_ids = await readWishes(request);
  try {
    return await writeWishes(await add(token, product_ids));
  } catch (error) {
    console.error(`wishes were not merged: ${error}`);
    return writeWishes(product_ids);
  }
}

/** After signing out nobody at the same device sees what was wished for. */
export const forgetWishes = (): Promise<string> => writeWishes([]);

/** The list as cards, and the cookie that goes with it. */
export async function readWishList(
  request: Request,
): Promise<{ items: WishListAnswer["items"]; guest: boolean; cookie: string | null }> {
  const locale = localeOfRequest(request);
  const adult = await adultHeaders(request);
  const token = await accountToken(request);
  const ids = await readWishes(request);
  if (token) {
    try {
      const path = `/store/account/wish-list?locale=${locale}`;
      const { items } = await askStore<WishListAnswer>(path, { ...asCustomer(token), ...adult });
      return { items, guest: false, cookie: await writeWishes(items.map(({ id }) => id)) };
    } catch (error) {
      if (!(error instanceof StoreRefusal)) throw error;
    }
  }
  if (!ids.length) return { items: [], guest: true, cookie: null };
  const query = new URLSearchParams({ ids: ids.join(","), locale });
  const { items } = await readStore<WishListAnswer>(`/store/wish-list?${query}`, { ...adult });
  return { items, guest: true, cookie: null };
}

/** The heart on a page, and the list's own buttons: adds or takes out, and goes back. */
export async function changeWishes(request: Request): Promise<Response> {
  const locale = localeOfRequest(request);
  const t = translator(locale, "wishes");
  const form = await request.formData();
  const list = localPath(locale, "/account/wish-list");
  const back = ownPath(form.get("return_to"), list);
  const productId = String(form.get("product_id") ?? "");
  if (!PRODUCT_ID.test(productId))
    return redirectWithToast(back, { tone: "warn", message: t("toast.unknown") });
  const wanted = form.get("intent") !== "remove";
  const now = (await readWishes(request)).filter((id) => id !== productId);
  if (wanted && now.length >= MOST_KEPT) {
    return redirectWithToast(back, { tone: "warn", message: t("toast.full", { count: MOST_KEPT }) });
  }
  const kept = await changedFor(request, productId, wanted);
  const ids = kept ?? (wanted ? [productId, ...now] : now);
  const toast = {
    tone: "good" as const,
    message: t(wanted ? "toast.added" : "toast.removed"),
    ...(back !== list && wanted ? { link: { href: list, label: t("toast.see") } } : {}),
  };
  return redirectWithToast(back, toast, [await writeWishes(ids)]);
}

/** The customer's list after the change; null for a guest, and for somebody whose session has ended. */
async function changedFor(request: Request, productId: string, wanted: boolean): Promise<string[] | null> {
  const token = await accountToken(request);
  if (!token) return null;
  try {
    return wanted ? await add(token, [productId]) : await drop(token, productId);
  } catch (error) {
    if (error instanceof StoreRefusal) return null;
    throw error;
  }
}

async function add(token: string, product_ids: string[]): Promise<string[]> {
  const path = "/store/account/wish-list";
  return (await writeStore<WishedAnswer>("POST", path, { product_ids }, asCustomer(token))).product_ids;
}

async function drop(token: string, productId: string): Promise<string[]> {
  const path = `/store/account/wish-list/${encodeURIComponent(productId)}`;
  return (await writeStore<WishedAnswer>("DELETE", path, undefined, asCustomer(token))).product_ids;
}
