import type {
  Basket,
  ClaimAnswer,
  CodePurpose,
  CodeSent,
  CustomerBasketAnswer,
  Locale,
  SignedInAnswer,
} from "@market/store-contract";
import { createCookie, redirect } from "@remix-run/node";
import { translator } from "~/i18n";
import { localeOfRequest, localPath } from "~/i18n/locale";
import { askStore, StoreRefusal, writeStore } from "~/medusa.server";
import {
  type BasketInHand,
  ownPath,
  readBasketCookie,
  redirectWithToast,
  type Toast,
  writeBasketCookie,
} from "~/session.server";
import { settings } from "~/settings.server";
import { wishesAfterSignIn } from "~/wish-list/wishes.server";
import { writeAccountCookie } from "./account-cookie.server";
import { asCustomer } from "./session.server";

/** A code that was sent and waits to be typed, as the browser keeps it until then. */
export interface WaitingCode extends CodeSent {
  purpose: CodePurpose;
  /** Where it was sent, to send another; left out where the whole form is needed again. */
  login?: string;
  return_to: string;
}

const codeCookie = createCookie("code", {
  httpOnly: true,
  sameSite: "lax",
  path: "/",
  maxAge: 15 * 60,
  secrets: [settings.cookieSecret],
  secure: settings.origin?.startsWith("https:") ?? false,
});

export async function readWaitingCode(request: Request): Promise<WaitingCode | null> {
  return (await codeCookie.parse(request.headers.get("Cookie"))) ?? null;
}

/** On to the page where the code is typed. */
export async function toCodePage(locale: Locale, waiting: WaitingCode): Promise<Response> {
  const headers = { "Set-Cookie": await codeCookie.serialize(waiting) };
  return redirect(localPath(locale, "/account/code"), { status: 303, headers });
}

/** Where to go on after signing in: only ever a page of this shop. */
export function returnPath(request: Request, sent: FormDataEntryValue | null): string {
  const overview = localPath(localeOfRequest(request), "/account");
  const to = ownPath(sent, overview);
  // The way in and the way out lead nowhere afterwards.
  return /^(\/en)?\/account\/(sign-|code|forgotten)/.test(to) ? overview : to;
}

/** Signed in: a new token for this browser, the basket it held put to the customer's, and back to where they were. */
export async function enter(
  request: Request,
  answer: SignedInAnswer,
  returnTo: string,
  message: "signedIn" | "joined" | "passwordSet" = "signedIn",
): Promise<Response> {
  const locale = localeOfRequest(request);
  const { basket, short } = await takeBasket(request, locale, answer.token);
  const cookies = [
    await writeAccountCookie({ token: answer.token, expires_at: answer.expires_at }),
    await codeCookie.serialize("", { maxAge: 0 }),
    await wishesAfterSignIn(request, answer.token),
  ];
  if (basket) cookies.push(await writeBasketCookie(basket));
  const t = translator(locale, "account");
  const told = t(`toast.${message}`, { name: answer.account.name });
  const lessThanWanted = short.map(({ title, got }) => t("toast.short", { title, got }));
  const toast: Toast = {
    tone: short.length ? "warn" : "good",
    message: [told, ...lessThanWanted].join(" "),
  };
  return redirectWithToast(returnTo, toast, cookies);
}

interface Taken {
  basket: BasketInHand | null;
  short: ClaimAnswer["short"];
}

/**
 * The goods that a guest had put in go to the customer; without any, the customer's own basket comes to this browser. Signing in does
 * not fail because of a basket.
 */
async function takeBasket(request: Request, locale: Locale, token: string): Promise<Taken> {
  const inHand = await readBasketCookie(request);
  const claimed = inHand && (await orNothing(claim(inHand.id, locale, token)));
  if (claimed) return claimed;
  const own = await orNothing(
    askStore<CustomerBasketAnswer>("/store/customers/me/basket", asCustomer(token)),
  );
  return { basket: own?.basket ? inHandOf(own.basket) : null, short: [] };
}

async function claim(basketId: string, locale: Locale, token: string): Promise<Taken> {
  const path = `/store/baskets/${encodeURIComponent(basketId)}/claim?locale=${locale}`;
  const { basket, short } = await writeStore<ClaimAnswer>("POST", path, {}, asCustomer(token));
  return { basket: inHandOf(basket), short };
}

function inHandOf({ id, item_count }: Basket): BasketInHand {
  return { id, count: item_count };
}

/** What was asked for; null where it was refused (another customer's basket, one that was bought), or nobody answered. */
async function orNothing<T>(asked: Promise<T>): Promise<T | null> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof StoreRefusal || error instanceof Response) return null;
    throw error;
  }
}
