import type { Basket, Locale } from "@market/store-contract";
import { data } from "@remix-run/node";
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
import { minutesOf, tooMany } from "~/too-many.server";
import { takePlaces } from "./add-visit.server";
import { addToBasket, enterCode, notePricesSeen, readBasket, setLine, takeOutCode } from "./basket.server";
import { type BasketChange, changeFrom } from "./change";
import { tellCode } from "./discount-telling";
import { tellRefusal } from "./telling";

/** Everything but a visit's places, which lead on to the basket. */
type Change = Exclude<BasketChange, { kind: "visit" }>;

/** A code that was refused, told beside its field with what was typed. */
export interface CodeRefused {
  code: string;
  told: string;
}

/**
 * Does what a form of the basket asks for and sends the visitor back, with one sentence of what was done or why not. Only a refused
 * code brings the page itself again: it is typed, and must not be lost.
 */
export async function changeBasket(request: Request) {
  const locale = localeOfRequest(request);
  const t = translator(locale, "basket");
  const cart = localPath(locale, "/cart");
  const form = await request.formData();
  const back = ownPath(form.get("return_to"), cart);
  const change = changeFrom(form);
  if (!change) return redirectWithToast(back, { tone: "warn", message: t("refused.other") });
  const wait = tooMany(request);
  if (wait !== null && change.kind === "code") {
    return codeAgain(locale, change.code, {
      status: 429,
      code: "too_fast",
      values: { minutes: minutesOf(wait) },
    });
  }
  if (wait !== null) throw new Response(null, { status: 429 });
  if (change.kind === "visit") return takePlaces(request, locale, change, back);
  try {
    const basket = await changed(request, locale, change);
    if (!basket) return redirectWithToast(cart, { tone: "warn", message: t("refused.no_such_basket") });
    const cookie = await writeBasketCookie({ id: basket.id, count: basket.item_count });
    return redirectWithToast(back, done(locale, change, basket), [cookie]);
  } catch (error) {
    if (change.kind === "code" && error instanceof Response && error.status === 503) {
      return codeAgain(locale, change.code, { status: 503, code: "unavailable" });
    }
    if (!(error instanceof StoreRefusal)) throw error;
    if (change.kind === "code" && error.status !== 404 && error.code !== "basket_bought") {
      const { status, code, errors } = error;
      return codeAgain(locale, change.code, { status, code, values: errors[0]?.values });
    }
    return redirectWithToast(back, { tone: "warn", message: tellRefusal(t, locale, error) });
  }
}

/** The page again, with the code as it was typed and why it is not in use. */
function codeAgain(
  locale: Locale,
  typed: string,
  why: { status: number; code: string; values?: Record<string, string | number> | undefined },
) {
  const told = tellCode(translator(locale, "discount"), why.code, why.values);
  const refused: CodeRefused = { code: typed.slice(0, 60), told };
  return data({ refused }, { status: why.status });
}

async function changed(request: Request, locale: Locale, change: Change): Promise<Basket | null> {
  if (change.kind === "add") return addToBasket(request, locale, change);
  const id = (await readBasketCookie(request))?.id ?? (await readBasket(request, locale))?.id;
  if (!id) return null;
  if (change.kind === "code") return enterCode(request, id, locale, change.code);
  if (change.kind === "code_out") return takeOutCode(request, id, locale, change.code);
  if (change.kind === "seen") return notePricesSeen(request, id, locale, change.lines);
  return setLine(request, id, locale, change.line_id, change);
}

function done(locale: Locale, change: Change, basket: Basket): Toast {
  const t = translator(locale, "basket");
  if (change.kind === "set") {
    return { tone: "good", message: t(change.quantity === 0 ? "toast.removed" : "toast.updated") };
  }
  const tDiscount = translator(locale, "discount");
  if (change.kind === "code") return { tone: "good", message: tDiscount("toast.entered") };
  if (change.kind === "code_out") return { tone: "good", message: tDiscount("toast.takenOut") };
  if (change.kind === "seen") return { tone: "good", message: t("toast.seen") };
  const lines = basket.parts.flatMap((part) => part.lines);
  const title = lines.find((line) => line.variant_id === change.variant_id)?.title;
  return {
    tone: "good",
    message: title ? t("toast.added", { title }) : t("toast.addedUnnamed"),
    link: { href: localPath(locale, "/cart"), label: t("toast.see") },
  };
}
