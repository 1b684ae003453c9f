import type { Basket, FieldError, Locale, PlaceBody, PurchaseAnswer } from "@market/store-contract";
import { data, redirect } from "@remix-run/node";
import { accountToken, asCustomer } from "~/account/session.server";
import { readBasket, readBasketById, setLine } from "~/basket/basket.server";
import { translator } from "~/i18n";
import { localeOfRequest, localPath } from "~/i18n/locale";
import { StoreRefusal, writeStore } from "~/medusa.server";
import { readBasketCookie, redirectWithToast, writeBasketCookie, writePurchaseKey } from "~/session.server";
import { tooMany } from "~/too-many.server";
import { communeChoices } from "./communes.server";
import type { CheckoutDraft, CheckoutRefusal, CheckoutValues } from "./draft";
import { isInvoiceWanted } from "./invoice";
import { checkForm, readForm } from "./schema.server";
import { totalsOf } from "./totals";
import { forgetTyped, keepTyped } from "./typed.server";

interface Redrawn {
  values: CheckoutValues;
  errors?: FieldError[];
  refusal?: CheckoutRefusal;
  focus?: CheckoutDraft["focus"];
  status?: number;
}

/** The page again, with all that was typed, and the communes of the province chosen. */
function again({ values, errors = [], refusal, focus, status = 200 }: Redrawn) {
  const draft: CheckoutDraft = { values, errors, refusal: refusal ?? null, focus: focus ?? null };
  return data({ draft, communes: communeChoices(values.address.province_code) }, { status });
}

/**
 * Every button of the checkout form. The form names its basket, so that a page left open in another tab, or sent a second time,
 * means the basket it showed and no later one.
 */
export async function checkout(request: Request) {
  const locale = localeOfRequest(request);
  const form = await request.formData();
  const wait = tooMany(request);
  if (wait) return again({ values: readForm(form), refusal: { code: "too_many", wait }, status: 429 });
  const intent = String(form.get("intent") ?? "");
  const inHand = await readBasketCookie(request);
  const named = String(form.get("basket") || inHand?.id || "");
  const basket = named ? await readBasketById(request, named, locale) : null;
  if (!basket) return basketGone(request, locale, readForm(form));
  if (!basket.purchase_id && !inHand) await takeUpAgain(request, basket);
  if (basket.purchase_id) throw await toPurchase(request, locale, basket.id);

  const line = /^line:([\w-]{1,80}):(\d{1,3})$/.exec(intent);
  if (line?.[1]) return changeLine(request, locale, basket, form, line[1], Number(line[2]));
  if (intent !== "place") {
    const focus = intent === "province" ? "commune" : intent === "totals" ? "total" : null;
    return again({ values: readForm(form), focus });
  }
  return place(request, locale, basket, form);
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
  const message = translator(locale, "checkout")("kept");
  throw await redirectWithToast(localPath(locale, "/cart"), { tone: "warn", message }, [
    await keepTyped(values),
  ]);
}

/** Takes what is left of goods that ran short, or takes them out, without leaving the page. */
async function changeLine(
  request: Request,
  locale: Locale,
  basket: Basket,
  form: FormData,
  lineId: string,
  quantity: number,
) {
  try {
    const changed = await setLine(request, basket.id, locale, lineId, { quantity });
    if (changed.parts.length === 0) throw redirect(localPath(locale, "/cart"), { status: 303 });
    const inHand = await readBasketCookie(request);
    const answer = again({ values: readForm(form), focus: "total" });
    if (inHand?.id === changed.id && answer.init) {
      const cookie = await writeBasketCookie({ id: changed.id, count: changed.item_count });
      answer.init.headers = { "Set-Cookie": cookie };
    }
    return answer;
  } catch (error) {
    if (!(error instanceof StoreRefusal)) throw error;
    return again({ values: readForm(form), refusal: { code: error.code }, status: 409 });
  }
}

async function place(request: Request, locale: Locale, basket: Basket, form: FormData) {
  const { values, errors, expectedTotal } = checkForm(form, basket);
  if (errors.length > 0) return again({ values, errors, refusal: { code: "fields_wrong" }, status: 422 });
  const { needsAddress } = totalsOf(basket, values.delivery);
  const { contact } = values;
  const body: PlaceBody = {
    locale,
    contact: { name: contact.name, phone: contact.phone, email: contact.email || undefined },
    address: needsAddress ? values.address : undefined,
    delivery: values.delivery,
    payment: "cash_on_delivery",
    note: values.note || undefined,
    gift_messages: values.gift_messages,
    invoice: isInvoiceWanted(values.invoice) ? values.invoice : undefined,
    expected_total: expectedTotal,
  };
  try {
    return await toPurchase(request, locale, basket.id, body);
  } catch (error) {
    return refused(error, values, locale);
  }
}

/** Places the basket, or finds what it became, and goes on to the order with its key in the cookie. */
export async function toPurchase(
  request: Request,
  locale: Locale,
  basketId: string,
  body?: PlaceBody,
): Promise<Response> {
  const path = `/store/baskets/${encodeURIComponent(basketId)}/place`;
  const token = await accountToken(request);
  const name = token ? asCustomer(token) : {};
  const { purchase, key } = await writeStore<PurchaseAnswer>("POST", path, body ?? {}, name);
  const headers = new Headers();
  if (body) headers.append("Set-Cookie", await forgetTyped());
  if (key) headers.append("Set-Cookie", await writePurchaseKey(request, purchase.id, key));
  const inHand = await readBasketCookie(request);
  if (inHand?.id === basketId) headers.append("Set-Cookie", await writeBasketCookie(null));
  const thanks = body ? "?thanks" : "";
  return redirect(localPath(locale, `/orders/${purchase.id}${thanks}`), { status: 303, headers });
}

/** What stood in the way, told on the page; also when the backend is down, so that nothing typed is lost. */
function refused(error: unknown, values: CheckoutValues, locale: Locale) {
  if (error instanceof Response && error.status === 503) {
    return again({ values, refusal: { code: "unavailable" }, status: 503 });
  }
  if (!(error instanceof StoreRefusal)) throw error;
  if (error.code === "basket_empty") throw redirect(localPath(locale, "/cart"), { status: 303 });
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
