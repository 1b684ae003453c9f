import type { Basket, Locale } from "@market/store-contract";
import { withChosen } from "~/experience/question";
import { timeOf } from "~/experience/when";
import { translator } from "~/i18n";
import { localPath } from "~/i18n/locale";
import { StoreRefusal } from "~/medusa.server";
import { redirectWithToast, writeBasketCookie } from "~/session.server";
import { addVisit } from "./basket.server";
import { tellRefusal } from "./telling";
import type { VisitChange } from "./visit";

/**
 * Takes a visit's places and goes on to the basket, whose clock then runs. Refused, the visit's page comes again with what was
 * chosen and why.
 * @param back the visit's page, where it was asked from
 */
export async function takePlaces(request: Request, locale: Locale, change: VisitChange, back: string) {
  try {
    const basket = await addVisit(request, locale, change.body);
    const cookie = await writeBasketCookie({ id: basket.id, count: basket.item_count });
    return redirectWithToast(localPath(locale, "/cart"), taken(locale, change, basket), [cookie]);
  } catch (error) {
    if (!(error instanceof StoreRefusal)) throw error;
    const message = tellRefusal(translator(locale, "basket"), locale, error);
    return redirectWithToast(withChosen(back, change.chosen), { tone: "warn", message });
  }
}

function taken(locale: Locale, { body }: VisitChange, basket: Basket) {
  const t = translator(locale, "visit");
  const lines = basket.parts.flatMap((part) => part.lines);
  const line = lines.find(({ visit, variant_id }) =>
    body.stay ? visit && variant_id === body.stay.variant_id : visit?.departure_id === body.departure_id,
  );
  const until = line?.visit?.held_until;
  const message = line && until ? t("held", { title: line.title, time: timeOf(until) }) : t("heldUnnamed");
  return { tone: "good" as const, message };
}
