import { tellRefusal } from "~/basket/telling";
import { visitFrom } from "~/basket/visit";
import { withChosen } from "~/experience/question";
import { translator } from "~/i18n";
import { localeOfRequest, localPath } from "~/i18n/locale";
import { StoreRefusal, writeStore } from "~/medusa.server";
import { redirectWithToast, writeBasketCookie } from "~/session.server";
import { takeOffer } from "./take.server";

/** What is offered goes into the basket, or whoever waits leaves the list: the two forms of `/waiting/:token`. */
export async function answerOffer(request: Request, token: string): Promise<Response> {
  const locale = localeOfRequest(request);
  const t = translator(locale, "waiting");
  const form = await request.formData();
  if (form.get("intent") === "leave") {
    await writeStore("DELETE", `/store/waiting/${encodeURIComponent(token)}`, undefined);
    const handle = String(form.get("handle") ?? "");
    const to = /^[a-z0-9-]{1,150}$/.test(handle) ? `/experiences/${handle}` : "/experiences";
    return redirectWithToast(localPath(locale, to), { tone: "good", message: t("page.left") });
  }
  // The offer names its departure; the form need not.
  form.set("departure_id", "offered");
  const change = visitFrom(form);
  if (!change) throw new Response(null, { status: 400 });
  const page = localPath(locale, `/waiting/${encodeURIComponent(token)}`);
  try {
    const basket = await takeOffer(request, locale, token, change.body.tickets ?? []);
    const cookie = await writeBasketCookie({ id: basket.id, count: basket.item_count });
    return redirectWithToast(localPath(locale, "/cart"), { tone: "good", message: t("page.done") }, [cookie]);
  } catch (error) {
    if (!(error instanceof StoreRefusal) || error.status === 404) throw error;
    const message =
      error.code === "offer_over"
        ? t("page.offerOver")
        : error.code === "offer_too_small"
          ? t("page.offerTooSmall", { count: Number(error.errors[0]?.values?.max ?? 1) })
          : tellRefusal(translator(locale, "basket"), locale, error);
    const back = withChosen(page, { ...change.chosen, departure: null });
    return redirectWithToast(back, { tone: "warn", message });
  }
}
