import type { Locale } from "@market/store-contract";
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { readBasket } from "~/basket/basket.server";
import { BasketPart } from "~/basket/basket-part";
import { changeBasket } from "~/basket/change.server";
import { EmptyBasket } from "~/basket/empty";
import { HoldClock } from "~/basket/hold-clock";
import { Notices } from "~/basket/notices";
import { BasketSummary } from "~/basket/summary";
import { isInTheWay } from "~/basket/telling";
import { heldUntil } from "~/basket/visit";
import { clock } from "~/clock.server";
import { CheckoutElements } from "~/components/checkout-elements";
import { translator, useT } from "~/i18n";
import { localeOfPath, localeOfRequest, localPath } from "~/i18n/locale";
import { pageMeta } from "~/page-meta";
import { privateHeaders } from "~/private-page";
import { readBasketCookie, redirectWithToast, type Toast, writeBasketCookie } from "~/session.server";
import { isUnpayable } from "~/terms/part-terms";

export const headers = privateHeaders;

export const meta: MetaFunction = ({ location: { pathname } }) =>
  pageMeta({ pathname, title: translator(localeOfPath(pathname), "basket")("title"), noindex: true });

export async function loader({ request }: LoaderFunctionArgs) {
  const locale = localeOfRequest(request);
  const inHand = await readBasketCookie(request);
  const basket = await readBasket(request, locale);
  const open = basket && !basket.purchase_id && basket.parts.length > 0 ? basket : null;
  // The header shows the cookie's count: what is bought, gone or changed elsewhere is put right here.
  const kept = basket && !basket.purchase_id ? { id: basket.id, count: basket.item_count } : null;
  if (inHand ? inHand.id !== kept?.id || inHand.count !== kept.count : kept) {
    const { pathname } = new URL(request.url);
    const cookie = await writeBasketCookie(kept);
    if (basket?.purchase_id)
      throw await redirectWithToast(pathname, bought(locale, basket.purchase_id), [cookie]);
    throw redirect(pathname, { headers: { "Set-Cookie": cookie } });
  }
  return data({ basket: open, now: clock.now().toISOString() });
}

/** In another tab, or on another device: the order is one step away. */
function bought(locale: Locale, purchaseId: string): Toast {
  const t = translator(locale, "basket");
  return {
    tone: "good",
    message: t("empty.bought"),
    link: { href: localPath(locale, `/orders/${purchaseId}`), label: t("empty.seeOrder") },
  };
}

export const action = ({ request }: ActionFunctionArgs) => changeBasket(request);

export default function Cart() {
  const { basket, now } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const t = useT("basket");
  if (!basket) return <EmptyBasket />;
  const producers = basket.parts.length;
  return (
    <div className="wrap pb-8 pt-8 lg:pt-12">
      <h1 className="text-3xl font-semibold tracking-tight lg:text-4xl">{t("heading")}</h1>
      <p className="mt-1 text-muted">
        {t("count", { count: basket.item_count })} {t("fromProducers", { count: producers })}
      </p>
      <div className="mt-6 grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_22rem] lg:gap-10">
        <div className="space-y-6">
          <HoldClock until={heldUntil(basket.parts)} now={now} />
          <Notices notices={basket.notices} />
          {basket.parts.map((part) => (
            <BasketPart key={part.producer.id} part={part} notices={basket.notices} />
          ))}
        </div>
        <BasketSummary
          basket={basket}
          blocked={basket.notices.some(isInTheWay) || basket.parts.some(isUnpayable)}
          refused={sent?.refused}
        />
      </div>
      <CheckoutElements />
    </div>
  );
}
