import type { FieldError, FindPurchaseBody, PurchaseFound } from "@market/store-contract";
import { data, redirect } from "@remix-run/node";
import { localeOfRequest, localPath } from "~/i18n/locale";
import { StoreRefusal, writeStore } from "~/medusa.server";
import { writePurchaseKey } from "~/session.server";

/** What the form is shown with again after a refusal: nothing that was typed is lost. */
export interface Sought {
  values: FindPurchaseBody;
  errors: FieldError[];
  refusal: { code: "not_found" } | { code: "too_many"; minutes: number } | null;
}

const LONGEST = 100;

/** Finds a purchase by number and phone, and hands its key to this browser. */
export async function findOrder(request: Request) {
  const form = await request.formData();
  const values = { number: typed(form, "number"), phone: typed(form, "phone") };
  try {
    const { purchase_id, key } = await writeStore<PurchaseFound>("POST", "/store/purchases/find", values);
    const headers = { "Set-Cookie": await writePurchaseKey(request, purchase_id, key) };
    return redirect(localPath(localeOfRequest(request), `/orders/${purchase_id}`), { status: 303, headers });
  } catch (error) {
    if (!(error instanceof StoreRefusal)) throw error;
    return data(soughtAgain(values, error), { status: error.status });
  }
}

function soughtAgain(values: FindPurchaseBody, { status, errors }: StoreRefusal): Sought {
  if (status === 422) return { values, errors: errors ?? [], refusal: null };
  if (status === 429) {
    const seconds = Number(errors?.[0]?.values?.seconds ?? 60);
    return {
      values,
      errors: [],
      refusal: { code: "too_many", minutes: Math.max(1, Math.ceil(seconds / 60)) },
    };
  }
  return { values, errors: [], refusal: { code: "not_found" } };
}

function typed(form: FormData, name: string): string {
  return String(form.get(name) ?? "").slice(0, LONGEST);
}
