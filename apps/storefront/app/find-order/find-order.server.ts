import type { FieldError, FindPurchaseBody, PurchaseFound } from "@market/store-contract";
import { data, redirect } from "@remix-run/node";
import { localeOfRequest, localPath } from "~/i18n/locale";
import { StoreRefusal, writeStore } from "~/medusa.server";
import { writePurchaseKey } from "~/session.server";
import { minutesOf, tooMany } from "~/too-many.server";

/** What the form is shown with again after a refusal: nothing that was typed is lost. */
export interface Sought {
  values: FindPurchaseBody;
  errors: FieldError[];
  refusal: { code: "not_found" | "unavailable" } | { code: "too_many"; minutes: number } | null;
}

const LONGEST = 100;

/** Finds a purchase by number and phone, and hands its key to this browser. */
export async function findOrder(request: Request) {
  const form = await request.formData();
  const values = { number: typed(form, "number"), phone: typed(form, "phone") };
  const wait = tooMany(request);
  if (wait !== null) return data(tooOften(values, wait), { status: 429 });
  try {
    const { purchase_id, key } = await writeStore<PurchaseFound>("POST", "/store/purchases/find", values);
    const headers = { "Set-Cookie": await writePurchaseKey(request, purchase_id, key) };
    return redirect(localPath(localeOfRequest(request), `/orders/${purchase_id}`), { status: 303, headers });
  } catch (error) {
    if (error instanceof Response && error.status === 503) {
      const sought: Sought = { values, errors: [], refusal: { code: "unavailable" } };
      return data(sought, { status: 503 });
    }
    if (!(error instanceof StoreRefusal)) throw error;
    return data(soughtAgain(values, error), { status: error.status });
  }
}

function soughtAgain(values: FindPurchaseBody, { status, errors }: StoreRefusal): Sought {
  if (status === 422) return { values, errors: errors ?? [], refusal: null };
  if (status === 429) return tooOften(values, Number(errors?.[0]?.values?.seconds ?? 60));
  return { values, errors: [], refusal: { code: "not_found" } };
}

function tooOften(values: FindPurchaseBody, seconds: number): Sought {
  return { values, errors: [], refusal: { code: "too_many", minutes: minutesOf(seconds) } };
}

function typed(form: FormData, name: string): string {
  return String(form.get(name) ?? "").slice(0, LONGEST);
}
