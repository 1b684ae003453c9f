import type { Locale, Purchase } from "@market/store-contract";
import { redirect } from "@remix-run/node";
import { readBasketById } from "~/basket/basket.server";
import { forgetTyped } from "~/checkout/typed.server";
import { readBasketCookie, writeBasketCookie } from "~/session.server";

/** Seconds between two looks, and how often the page looks by itself before it leaves that to its reader. */
const PAUSE = 4;
const MOST_LOOKS = 15;

/** Looks again by itself, also without a script: Stripe's word for the payment comes in a moment. */
export interface ComeBack {
  waiting: boolean;
  /** For a `Refresh`; null: no more. */
  lookAgain: string | null;
}

/**
 * The buyer comes back from Stripe's page, as its address says, which is a hint alone: what counts is what the backend knows.
 * @throws Response on to the order once it is placed: its basket is bought, and is nobody's any more
 */
export async function comeBack(request: Request, purchase: Purchase, locale: Locale): Promise<ComeBack> {
  const url = new URL(request.url);
  const how = url.searchParams.get("card");
  if (how && purchase.state === "placed") throw await thanks(request, purchase, locale, url.pathname);
  const { state, prepaid } = purchase;
  const card = prepaid?.awaited ? prepaid.card : null;
  const waiting = Boolean(card?.paid) || (how === "back" && (state === "placing" || Boolean(card?.pay_at)));
  const looks = Number(url.searchParams.get("look") ?? 0);
  const lookAgain =
    waiting && looks >= 0 && looks < MOST_LOOKS
      ? `${PAUSE};url=${url.pathname}?card=back&look=${looks + 1}`
      : null;
  return { waiting, lookAgain };
}

async function thanks(request: Request, purchase: Purchase, locale: Locale, path: string): Promise<Response> {
  const headers = new Headers({ "Set-Cookie": await forgetTyped() });
  const inHand = await readBasketCookie(request);
  const basket = inHand && (await readBasketById(request, inHand.id, locale));
  if (basket?.purchase_id === purchase.id) headers.append("Set-Cookie", await writeBasketCookie(null));
  return redirect(`${path}?thanks`, { status: 303, headers });
}
