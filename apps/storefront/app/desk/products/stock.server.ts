import type { OwnGoodsAnswer, StockAndPriceBody } from "@market/store-contract";
import { data } from "@remix-run/node";
import { textOf } from "~/account/attempt.server";
import { translator } from "~/i18n";
import { localeOfRequest } from "~/i18n/locale";
import { StoreRefusal, writeStore } from "~/medusa.server";
import { redirectWithToast } from "~/session.server";
import { sendAsMember } from "../send.server";
import { type Fault, wholeNumber } from "./typed-goods";

const ID = /^[\w-]{1,80}$/;

/** Price and stock as they were typed, by variant and column, and what is wrong with them. */
export interface StockDraft {
  product_id: string;
  /** `VARIANT.price`, `VARIANT.stock` */
  values: Record<string, string>;
  faults: Fault[];
  refusal: string | null;
}

/** At once; the page comes again where it was. */
export async function saveStock(request: Request, form: FormData) {
  const product_id = textOf(form, "product_id");
  if (!ID.test(product_id)) throw new Response(null, { status: 404 });
  const ids = form.getAll("variant").filter((id): id is string => typeof id === "string" && ID.test(id));
  const faults: Fault[] = [];
  const number = (id: string, name: "price" | "stock"): number | undefined => {
    const text = textOf(form, `${id}.${name}`);
    if (text.trim() === "") return undefined;
    const value = wholeNumber(text);
    if (value === null) faults.push({ field: `${id}.${name}`, code: "not_a_number" });
    return value ?? undefined;
  };
  const was = (id: string, name: "price" | "stock") => wholeNumber(textOf(form, `${id}.${name}_was`));
  const variants: StockAndPriceBody["variants"] = ids.map((id) => ({
    id,
    price: number(id, "price"),
    price_was: was(id, "price"),
    stock: number(id, "stock"),
    stock_was: was(id, "stock"),
  }));
  const values = Object.fromEntries(
    ids.flatMap((id) => ["price", "stock"].map((name) => [`${id}.${name}`, textOf(form, `${id}.${name}`)])),
  );
  if (faults.length) return again({ product_id, values, faults, refusal: null }, 422);
  try {
    await sendAsMember(request, form, (headers) =>
      writeStore<OwnGoodsAnswer>(
        "POST",
        `/producer/products/${product_id}/stock-and-price`,
        { variants },
        headers,
      ),
    );
  } catch (error) {
    if (!(error instanceof StoreRefusal)) throw error;
    if (error.status === 404) throw new Response(null, { status: 404 });
    const told = error.errors.map((fault): Fault => ({ ...fault, field: fieldOf(fault.field, ids) }));
    const refusal = told.length ? null : error.code;
    return again({ product_id, values, faults: told, refusal }, error.status);
  }
  return back(request, "toast.stock");
}

/** Off sale, and on again. */
export async function turnSale(request: Request, id: string, form: FormData) {
  if (!ID.test(id)) throw new Response(null, { status: 404 });
  const on_sale = textOf(form, "intent") === "put-on-sale";
  try {
    await sendAsMember(request, form, (headers) =>
      writeStore("POST", `/producer/products/${id}/on-sale`, { on_sale }, headers),
    );
  } catch (error) {
    if (!(error instanceof StoreRefusal)) throw error;
    if (error.status === 404) throw new Response(null, { status: 404 });
    return back(request, error.code === "needs_review" ? "toast.needsReview" : "toast.notTurned", "warn");
  }
  return back(request, on_sale ? "toast.onSale" : "toast.offSale");
}

/** `variants.0.price` of what was sent is `VARIANT.price` of the form. */
function fieldOf(field: string, ids: readonly string[]): string {
  const [, place, name] = /^variants\.(\d+)\.(\w+)/.exec(field) ?? [];
  return place === undefined ? field : `${ids[Number(place)] ?? ""}.${name}`;
}

const again = (stock: StockDraft, status: number) => data({ stock }, { status });

type ToastKey = "stock" | "onSale" | "offSale" | "needsReview" | "notTurned";

function back(request: Request, key: `toast.${ToastKey}`, tone: "good" | "warn" = "good") {
  const { pathname, search } = new URL(request.url);
  const message = translator(localeOfRequest(request), "goods")(key);
  return redirectWithToast(pathname + search, { tone, message });
}
