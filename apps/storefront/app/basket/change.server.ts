import type { Basket, Locale } from "@market/store-contract";
import { redirect } from "@remix-run/node";
import { translator } from "~/i18n";
import { localeOfRequest, localPath } from "~/i18n/locale";
import { StoreRefusal } from "~/medusa.server";
import {
  ownPath,
  readBasketCookie,
  redirectWithToast,
  type Toast,
  writeBasketCookie,
} from "~/session.server";
import { addToBasket, setLine } from "./basket.server";
import { type BasketChange, changeFrom } from "./change";
import { tellRefusal } from "./telling";

/** Does what a form of the basket asks for and sends the visitor back, with one sentence of what was done or why not. */
export async function changeBasket(request: Request): Promise<Response> {
  const locale = localeOfRequest(request);
  const t = translator(locale, "basket");
  const cart = localPath(locale, "/cart");
  const form = await request.formData();
  const back = ownPath(form.get("return_to"), cart);
  const change = changeFrom(form);
  if (!change) return redirectWithToast(back, { tone: "warn", message: t("refused.other") });
  try {
    const basket = await changed(request, locale, change);
    if (!basket) return redirect(cart, { status: 303 });
    const cookie = await writeBasketCookie({ id: basket.id, count: basket.item_count });
    return redirectWithToast(back, done(locale, change, basket), [cookie]);
  } catch (error) {
    if (!(error instanceof StoreRefusal)) throw error;
    return redirectWithToast(back, { tone: "warn", message: tellRefusal(t, error) });
  }
}

async function changed(request: Request, locale: Locale, change: BasketChange): Promise<Basket | null> {
  if (change.kind === "add") return addToBasket(request, locale, change);
  const inHand = await readBasketCookie(request);
  return inHand && setLine(inHand.id, locale, change.line_id, change.quantity);
}

function done(locale: Locale, change: BasketChange, basket: Basket): Toast {
  const t = translator(locale, "basket");
  if (change.kind === "set") {
    return { tone: "good", message: t(change.quantity === 0 ? "toast.removed" : "toast.updated") };
  }
  const lines = basket.parts.flatMap((part) => part.lines);
  const title = lines.find((line) => line.variant_id === change.variant_id)?.title;
  return {
    tone: "good",
    message: title ? t("toast.added", { title }) : t("toast.addedUnnamed"),
    link: { href: localPath(locale, "/cart"), label: t("toast.see") },
  };
}
