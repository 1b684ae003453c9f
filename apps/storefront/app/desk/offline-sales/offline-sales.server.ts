import type { OfflineSaleBody, OfflineSalesAnswer } from "@market/store-contract";
import { again, textOf, typed } from "~/account/attempt.server";
import { translator } from "~/i18n";
import { localeOfRequest } from "~/i18n/locale";
import { StoreRefusal, writeStore } from "~/medusa.server";
import { redirectWithToast } from "~/session.server";
import type { AtDesk } from "../desk-cookie.server";
import { sendAsMember } from "../send.server";
import { readAsMember } from "../session.server";

const PATH = "/producer/offline-sales";

export const readOfflineSales = (request: Request, member: AtDesk) =>
  readAsMember<OfflineSalesAnswer>(request, member, PATH);

/** Enters what was sold elsewhere. What stands in the way comes back with what was typed. */
export async function enterSale(request: Request) {
  const form = await request.formData();
  const values = typed(form, ["variant_id", "quantity", "note"]);
  const quantity = Number(textOf(form, "quantity"));
  const wrong = [
    ...(values.variant_id ? [] : [{ field: "variant_id", code: "required" }]),
    ...(Number.isSafeInteger(quantity) && quantity > 0 ? [] : [{ field: "quantity", code: "required" }]),
  ];
  if (wrong.length) return again(values, { errors: wrong }, 422);
  const body: OfflineSaleBody = {
    form_id: textOf(form, "form_id"),
    variant_id: values.variant_id ?? "",
    quantity,
    note: values.note?.trim() || null,
  };
  try {
    await sendAsMember(request, form, (headers) => writeStore("POST", PATH, body, headers));
  } catch (error) {
    if (!(error instanceof StoreRefusal)) throw error;
    if (error.status !== 422) return again(values, { refusal: { code: error.code } }, error.status);
    return again(values, { errors: error.errors }, 422);
  }
  const message = translator(localeOfRequest(request), "deskOrders")("offline.toast");
  return redirectWithToast(new URL(request.url).pathname, { tone: "good", message });
}
