import type { Basket, FieldError, Locale, PlaceBody, PurchaseAnswer } from "@market/store-contract";
import { type AppLoadContext, data, redirect } from "@remix-run/node";
import { accountToken, asCustomer, findCustomer } from "~/account/session.server";
import { readBasket, readBasketById, setLine } from "~/basket/basket.server";
import { localeOfRequest, localPath } from "~/i18n/locale";
import { StoreRefusal, writeStore } from "~/medusa.server";
import { readBasketCookie, writeBasketCookie, writePurchaseKey } from "~/session.server";
import { tooMany } from "~/too-many.server";
import { communeChoices } from "./communes.server";
import type { CheckoutDraft, CheckoutRefusal, CheckoutValues } from "./draft";
import { isInvoiceWanted } from "./invoice";
import { failedKeeping, toBasket, toSignIn } from "./leaving.server";
import { askedForOldPlace } from "./old-place.server";
import { chosenMethod } from "./payment-methods";
import { checkForm, readForm } from "./schema.server";
import { totalsOf } from "./totals";
import { forgetTyped, keepTyped } from "./typed.server";

interface Redrawn {
  values: CheckoutValues;
  errors?: FieldError[];
  refusal?: CheckoutRefusal;
  focus?: CheckoutDraft["focus"];
  oldPlace?: CheckoutDraft["oldPlace"];
  status?: number;
  cookie?: string;
}

/** The page again, with all that was typed, and the communes of the province chosen. */
function again({ values, errors = [], refusal, focus, oldPlace, status = 200, cookie }: Redrawn) {
  const draft: CheckoutDraft = { values, errors, refusal: refusal ?? null, focus: focus ?? null, oldPlace };
  const headers = cookie ? { "Set-Cookie": cookie } : undefined;
  return data({ draft, communes: communeChoices(values.address.province_code) }, { status, headers });
}

/** The basket that the form of this request named: the page that comes again shows that one, whatever the cookie holds by now. */
const named = new WeakMap<AppLoadContext, string>();

/** The basket to be checked out. */
export function readCheckoutBasket(request: Request, context: AppLoadContext, locale: Locale) {
  const id = named.get(context);
  return id ? readBasketById(request, id, locale) : readBasket(request, locale);
}

/** Every button of the checkout form. Where the page cannot come again the browser keeps what was typed. */
export async function checkout(request: Request, context: AppLoadContext) {
  const form = await request.formData();
  try {
    return await answer(request, context, form);
  } catch (error) {
    throw await failedKeeping(error, readForm(form));
  }
}

/**
 * The form names its basket, so that a page left open in another tab, or sent a second time, means the basket it showed and no later
 * one. It also says whether somebody was signed in when it was opened: who no longer is learns so before anything is ordered.
 */
async function answer(request: Request, context: AppLoadContext, form: FormData) {
  const locale = localeOfRequest(request);
  const values = readForm(form);
  const wait = tooMany(request);
  if (wait) return again({ values, refusal: { code: "too_many", wait }, status: 429 });
  const intent = String(form.get("intent") ?? "");
  const inHand = await readBasketCookie(request);
  const id = String(form.get("basket") || inHand?.id || "");
  const basket = id ? await readBasketById(request, id, locale) : null;
  if (!basket) return basketGone(request, locale, values);
  if (!basket.purchase_id && !inHand) await takeUpAgain(request, basket);
  if (basket.purchase_id) throw await toPurchase(request, locale, basket.id);
  named.set(context, basket.id);

  const signedOut = form.has("signed_in") && !(await findCustomer(request));
  if (intent === "sign_in") return toSignIn(locale, values, signedOut);
  if (signedOut) return again({ values, refusal: { code: "signed_out" }, status: 409 });
  const line = /^line:([\w-]{1,80}):(\d{1,3})$/.exec(intent);
  if (line?.[1]) return changeLine(request, locale, basket, values, line[1], Number(line[2]));
  const place = askedForOldPlace(form, values);
  if (place) return again({ ...place, focus: place.values === values ? null : "commune" });
  if (intent !== "place") {
    const focus = intent === "province" ? "commune" : intent === "totals" ? "total" : null;
    return again({ values, focus });
  }
  return order(request, locale, basket, form);
}

/**
 * The cookie was lost while the form was filled in: the form still names its basket, so the browser gets it back and sends the same form
 * once more. Without that the page could not come again with what was typed.
 */
async function takeUpAgain(request: Request, basket: Basket): Promise<void> {
  const url = new URL(request.url);
  // A browser that keeps no cookies at all is not sent round for ever.
  if (url.searchParams.has("again")) return;
  throw redirect(`${url.pathname}?again`, {
    status: 307,
    headers: { "Set-Cookie": await writeBasketCookie({ id: basket.id, count: basket.item_count }) },
  });
}

/** The form's basket is no longer known: what was typed goes on with the basket that there is, else waits for the next one. */
async function basketGone(request: Request, locale: Locale, values: CheckoutValues) {
  const other = await readBasket(request, locale);
  if (other && !other.purchase_id && other.parts.length > 0) {
    return again({ values, refusal: { code: "basket_gone" }, status: 409 });
  }
  throw await toBasket(locale, "gone", values);
}

/** Takes what is left of goods that ran short, or takes them out, without leaving the page. */
async function changeLine(
  request: Request,
  locale: Locale,
  basket: Basket,
  values: CheckoutValues,
  lineId: string,
  quantity: number,
) {
  try {
    const { id, item_count, parts } = await setLine(request, basket.id, locale, lineId, { quantity });
    const inHand = await readBasketCookie(request);
    const cookie = inHand?.id === id ? await writeBasketCookie({ id, count: item_count }) : undefined;
    if (parts.length === 0) throw await toBasket(locale, "empty", values, cookie ? [cookie] : []);
    return again({ values, focus: "total", cookie });
  } catch (error) {
    if (!(error instanceof StoreRefusal)) throw error;
    return again({ values, refusal: { code: error.code }, status: 409 });
  }
}

async function order(request: Request, locale: Locale, basket: Basket, form: FormData) {
  const { values, errors, expectedTotal } = checkForm(form, basket);
  if (errors.length > 0) return again({ values, errors, refusal: { code: "fields_wrong" }, status: 422 });
  const { needsAddress } = totalsOf(basket, values.delivery);
  const { contact } = values;
  const body: PlaceBody = {
    locale,
    contact: { name: contact.name, phone: contact.phone, email: contact.email || undefined },
    address: needsAddress ? values.address : undefined,
    delivery: values.delivery,
    payment: chosenMethod(basket, values.payment),
    note: values.note || undefined,
    gift_messages: values.gift_messages,
    invoice: isInvoiceWanted(values.invoice) ? values.invoice : undefined,
    expected_total: expectedTotal,
  };
  try {
    return await toPurchase(request, locale, basket.id, { body, values });
  } catch (error) {
    return refused(error, values, locale);
  }
}

/** Places the basket, or finds what it became, and goes on to the order with its key in the cookie. */
export async function toPurchase(
  request: Request,
  locale: Locale,
  basketId: string,
  sent?: { body: PlaceBody; values: CheckoutValues },
): Promise<Response> {
  const path = `/store/baskets/${encodeURIComponent(basketId)}/place`;
  const token = await accountToken(request);
  const name = token ? asCustomer(token) : {};
  const { purchase, key } = await writeStore<PurchaseAnswer>("POST", path, sent?.body ?? {}, name);
  const headers = new Headers();
  const payAt = purchase.state === "placed" ? null : purchase.prepaid?.card?.pay_at;
  // Whoever comes back without having paid finds the form as they left it.
  if (sent) headers.append("Set-Cookie", payAt ? (await keepTyped(sent.values)).cookie : await forgetTyped());
  if (key) headers.append("Set-Cookie", await writePurchaseKey(request, purchase.id, key));
  if (payAt) return redirect(payAt, { status: 303, headers });
  const inHand = await readBasketCookie(request);
  if (inHand?.id === basketId) headers.append("Set-Cookie", await writeBasketCookie(null));
  const thanks = sent ? "?thanks" : "";
  return redirect(localPath(locale, `/orders/${purchase.id}${thanks}`), { status: 303, headers });
}

/** What stood in the way, told on the page; also when the backend is down, so that nothing typed is lost. */
async function refused(error: unknown, values: CheckoutValues, locale: Locale) {
  if (error instanceof Response && error.status === 503) {
    const { cookie } = await keepTyped(values);
    return again({ values, refusal: { code: "unavailable" }, status: 503, cookie });
  }
  if (!(error instanceof StoreRefusal)) throw error;
  if (error.code === "basket_empty") throw await toBasket(locale, "empty", values);
  if (error.status === 422) {
    return again({ values, errors: error.errors, refusal: { code: "fields_wrong" }, status: 422 });
  }
  if (error.status === 429) {
    const wait = Number(error.errors[0]?.values?.seconds) || 60;
    return again({ values, refusal: { code: "too_many", wait }, status: 429 });
  }
  const total = error.errors.find(({ field }) => field === "expected_total")?.values;
  const refusal: CheckoutRefusal = {
    code: error.code,
    before: total && Number(total.before),
    after: total && Number(total.after),
  };
  return again({ values, refusal, status: 409 });
}
