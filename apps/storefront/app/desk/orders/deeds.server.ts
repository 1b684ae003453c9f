import type { DeskOrderAnswer } from "@market/store-contract";
import { data } from "@remix-run/node";
import { textOf } from "~/account/attempt.server";
import { translator } from "~/i18n";
import { localeOfRequest } from "~/i18n/locale";
import { StoreRefusal, writeStore } from "~/medusa.server";
import { redirectWithToast } from "~/session.server";
import { sendAsMember } from "../send.server";
import { carrierErrorOf, toldBy } from "./carrier-errors.server";
import { type DeskForm, isForm, LONGEST_REASON, type OrderDraft } from "./draft";
import { pathOf } from "./orders.server";

const ID = /^[\w-]{1,80}$/;
const QUANTITY = /^quantity\.([\w-]{1,80})$/;
const LEFT = /^left\.([\w-]{1,80})$/;

/** Whatever a form of an order's page does; the page comes again, with what stood in the way and what was typed. */
export async function changeOrder(request: Request, id: string) {
  const path = pathOf(id);
  const form = await request.formData();
  return send(request, form, path);
}

/** One tap in the list. */
export async function acceptListed(request: Request) {
  const form = await request.formData();
  return send(request, form, pathOf(textOf(form, "order_id")));
}

async function send(request: Request, form: FormData, path: string) {
  const what = form.get("form");
  const parcel_id = ID.test(textOf(form, "parcel_id")) ? textOf(form, "parcel_id") : null;
  if (!isForm(what)) throw new Response(null, { status: 404 });
  const again = (error: OrderDraft["error"], status: number, more: Partial<OrderDraft> = {}) =>
    data(
      { draft: { form: what, parcel_id, values: valuesOf(form), error, meanwhile: null, ...more } },
      { status },
    );
  const [to, body] = askedOf(what, form, path, parcel_id);
  const wrong = wrongIn(what, body);
  if (wrong) return again(wrong, 422);
  try {
    await sendAsMember(request, form, (headers) => writeStore<DeskOrderAnswer>("POST", to, body, headers));
  } catch (error) {
    if (!(error instanceof StoreRefusal)) throw error;
    if (error.status === 404) throw new Response(null, { status: 404 });
    return again(errorOf(error), error.status, { meanwhile: meanwhileOf(error), told: toldBy(error) });
  }
  const { pathname, search } = new URL(request.url);
  const t = translator(localeOfRequest(request), "deskOrders");
  return redirectWithToast(pathname + search, { tone: "good", message: t(`toast.${what}`) });
}

interface Body {
  form_id: string;
  seen?: number;
  lines?: Array<{ id: string; quantity: number }>;
  reason?: string;
  deed?: string;
  restock?: boolean;
  carrier?: string | null;
  tracking_number?: string | null;
  weight_g?: number | null;
  collected?: number | "all" | null;
  cash_reason?: string;
  refused?: boolean;
  amount?: number;
}

function askedOf(
  what: DeskForm,
  form: FormData,
  path: string,
  parcelId: string | null,
): [path: string, Body] {
  const form_id = textOf(form, "form_id");
  const seen = Number(textOf(form, "seen")) || 0;
  // A browser sends lines apart as two signs, and counts them as one.
  const reason = textOf(form, "reason").replaceAll("\r\n", "\n").trim();
  if (what === "accept") return [`${path}/accept`, { form_id }];
  if (what === "ship") {
    const carrier = textOf(form, "carrier") || null;
    const tracking_number = textOf(form, "tracking_number").trim() || null;
    return [`${path}/ship`, { form_id, seen, lines: chosenIn(form), carrier, tracking_number }];
  }
  if (what === "book") {
    const weight_g = Math.trunc(Number(textOf(form, "weight_g"))) || null;
    return [`${path}/book`, { form_id, seen, lines: chosenIn(form), carrier: "ghn", weight_g }];
  }
  if (what === "decline") return [`${path}/decline`, { form_id, seen, lines: chosenIn(form), reason }];
  if (what === "cash") return [`${path}/cash`, { form_id, amount: amountIn(textOf(form, "amount")) }];
  if (!parcelId) throw new Response(null, { status: 404 });
  if (what === "unbook") return [`${path}/parcels/${parcelId}/unbook`, { form_id, seen }];
  const restock = form.get("restock") === "on";
  const refused = form.get("refused") === "on";
  return [
    `${path}/parcels/${parcelId}`,
    { form_id, seen, deed: what, reason, restock, refused, ...cashIn(form) },
  ];
}

/** Nothing is said of cash where the form does not ask. */
function cashIn(form: FormData): Pick<Body, "collected" | "cash_reason"> {
  if (!form.has("collected")) return {};
  const told = textOf(form, "collected").trim();
  const cash_reason = textOf(form, "cash_reason").trim();
  return { collected: told === "all" ? "all" : amountIn(told), cash_reason };
}

/** Whole đồng as people write them; -1, which nothing takes, where it is no amount. */
function amountIn(text: string): number {
  const digits = text.replace(/[\s.,₫đ]/g, "");
  return /^\d{1,13}$/.test(digits) ? Number(digits) : -1;
}

/** `all`: as many of each line as the page showed to be left. */
function chosenIn(form: FormData): Array<{ id: string; quantity: number }> {
  const fields = form.get("all") === "on" ? LEFT : QUANTITY;
  return [...form].flatMap(([name, value]) => {
    const id = fields.exec(name)?.[1];
    const quantity = Math.trunc(Number(value)) || 0;
    return id && quantity > 0 ? [{ id, quantity }] : [];
  });
}

function wrongIn(
  what: DeskForm,
  { lines, reason = "", collected, amount }: Body,
): OrderDraft["error"] | null {
  if (collected === -1 || amount === -1) return "collected";
  if (lines && !lines.length) return "nothing_chosen";
  if ((what === "decline" || what === "failed") && !reason) return "no_reason";
  return reason.length > LONGEST_REASON ? "reason_too_long" : null;
}

function errorOf(refusal: StoreRefusal): OrderDraft["error"] {
  const { status, code, errors } = refusal;
  if (code === "changed_meanwhile") return "changed";
  if (code === "order_busy") return "busy";
  if (code === "producer_suspended") return "suspended";
  const carriers = carrierErrorOf(refusal);
  if (carriers) return carriers;
  if (status !== 422) return "other";
  if (errors.some(({ field }) => field === "collected" || field === "amount")) return "collected";
  if (errors.some(({ field }) => field === "cash_reason")) return "cash_reason";
  if (errors.some(({ field }) => field === "tracking_number")) return "tracking_number";
  return errors.some(({ field }) => field.startsWith("lines")) ? "too_many" : "other";
}

const DEEDS = [
  "accepted",
  "shipped",
  "booked",
  "unbooked",
  "declined",
  "delivered",
  "failed",
  "retried",
  "returned",
  "cancelled",
] as const;

function meanwhileOf({ code, errors }: StoreRefusal): OrderDraft["meanwhile"] {
  const [error] = errors;
  if (code !== "changed_meanwhile" || !error) return null;
  const what = DEEDS.find((deed) => deed === error.code) ?? "changed";
  return { what, by: String(error.values?.by ?? ""), at: String(error.values?.at ?? "") };
}

const LONGEST_ECHO = 600;
const MOST_FIELDS = 600;

const SHOWN_AGAIN: ReadonlySet<string> = new Set([
  "carrier",
  "tracking_number",
  "weight_g",
  "reason",
  "all",
  "restock",
  "collected",
  "cash_reason",
  "refused",
  "amount",
]);

function valuesOf(form: FormData): Record<string, string> {
  const shown = [...form].filter(
    ([name, value]) => typeof value === "string" && (QUANTITY.test(name) || SHOWN_AGAIN.has(name)),
  );
  return Object.fromEntries(
    shown.slice(0, MOST_FIELDS).map(([name, value]) => [name, String(value).slice(0, LONGEST_ECHO)]),
  );
}
