import type { BuyAgainAnswer, Locale, PurchaseAnswer } from "@market/store-contract";
import { cancelBooking } from "~/booking/change.server";
import { translator } from "~/i18n";
import { localeOfRequest, localPath } from "~/i18n/locale";
import { StoreRefusal, writeStore } from "~/medusa.server";
import { readBasketCookie, redirectWithToast, writeBasketCookie } from "~/session.server";
import { whoAsks } from "./who-asks.server";

type Headers = Record<string, string>;

/** The buttons of an order's page: buy it again, cancel one producer's part, or a visit. */
export async function changeOrder(request: Request, purchaseId: string): Promise<Response> {
  const locale = localeOfRequest(request);
  const form = await request.formData();
  const headers = await whoAsks(request, purchaseId);
  if (!Object.keys(headers).length) throw new Response(null, { status: 404 });
  try {
    if (form.get("intent") === "cancel") {
      const order = {
        id: String(form.get("order_id") ?? ""),
        no: String(form.get("order_no") ?? "").slice(0, 12),
      };
      return await cancel(locale, purchaseId, order, headers);
    }
    if (form.get("intent") === "cancel-booking")
      return await cancelBooking(locale, purchaseId, form, headers);
    return await again(request, locale, purchaseId, headers);
  } catch (error) {
    if (error instanceof StoreRefusal && (error.status === 404 || error.status === 429)) {
      throw new Response(null, { status: error.status });
    }
    throw error;
  }
}

async function again(request: Request, locale: Locale, id: string, headers: Headers): Promise<Response> {
  const t = translator(locale, "orders");
  const inHand = await readBasketCookie(request);
  const path = `/store/purchases/${encodeURIComponent(id)}/again?locale=${locale}`;
  const body = inHand ? { basket_id: inHand.id } : {};
  const { basket, added, left_out } = await writeStore<BuyAgainAnswer>("POST", path, body, headers);
  const left = left_out.map(({ reason, ...values }) => t(`again.left.${reason}`, values));
  const message = [added > 0 ? t("again.added", { count: added }) : t("again.none"), ...left].join(" ");
  const cookie = await writeBasketCookie({ id: basket.id, count: basket.item_count });
  const tone = left.length ? "warn" : "good";
  const to = localPath(locale, added > 0 ? "/cart" : `/orders/${id}`);
  return redirectWithToast(to, { tone, message }, [cookie]);
}

const REFUSALS = ["already_on_its_way", "already_paid", "order_busy"] as const;

async function cancel(
  locale: Locale,
  id: string,
  order: { id: string; no: string },
  headers: Headers,
): Promise<Response> {
  const t = translator(locale, "orders");
  const back = localPath(locale, `/orders/${id}`);
  const [purchase, part] = [encodeURIComponent(id), encodeURIComponent(order.id)];
  try {
    await writeStore<PurchaseAnswer>(
      "POST",
      `/store/purchases/${purchase}/orders/${part}/cancel`,
      {},
      headers,
    );
    return redirectWithToast(back, { tone: "good", message: t("cancel.done", { no: order.no }) });
  } catch (error) {
    if (!(error instanceof StoreRefusal) || error.status !== 409) throw error;
    const reason = REFUSALS.find((code) => code === error.code) ?? "other";
    return redirectWithToast(back, { tone: "warn", message: t(`cancel.refused.${reason}`) });
  }
}
