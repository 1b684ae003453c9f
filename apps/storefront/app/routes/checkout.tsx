import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { prefilledCheckout } from "~/account/prefill.server";
import { readBasket } from "~/basket/basket.server";
import { checkout, toPurchase } from "~/checkout/checkout.server";
import { communeChoices, provinceChoices } from "~/checkout/communes.server";
import type { CheckoutDraft, CheckoutValues } from "~/checkout/draft";
import { CheckoutForm } from "~/checkout/form";
import { typedBefore } from "~/checkout/typed.server";
import { CheckoutElements } from "~/components/checkout-elements";
import { translator } from "~/i18n";
import { localeOfPath, localeOfRequest, localPath } from "~/i18n/locale";
import { pageMeta } from "~/page-meta";
import { privateHeaders } from "~/private-page";

export const headers = privateHeaders;

export const meta: MetaFunction = ({ location: { pathname } }) =>
  pageMeta({ pathname, title: translator(localeOfPath(pathname), "checkout")("title"), noindex: true });

export async function loader({ request }: LoaderFunctionArgs) {
  const locale = localeOfRequest(request);
  const basket = await readBasket(request, locale);
  if (basket?.purchase_id) throw await toPurchase(request, locale, basket.id);
  if (!basket || basket.parts.length === 0) throw redirect(localPath(locale, "/cart"));
  const [prefilled, kept] = await Promise.all([prefilledCheckout(request), typedBefore(request)]);
  return { basket, provinces: provinceChoices(), prefilled, kept: kept && draftOf(kept) };
}

/** Typed for a basket that was lost. */
function draftOf(values: CheckoutValues) {
  const draft: CheckoutDraft = { values, errors: [], refusal: null, focus: null };
  return { draft, communes: communeChoices(values.address.province_code) };
}

export const action = ({ request }: ActionFunctionArgs) => checkout(request);

export default function Checkout() {
  const { basket, provinces, prefilled, kept } = useLoaderData<typeof loader>();
  const shown = useActionData<typeof action>() ?? kept ?? prefilled;
  return (
    <>
      <CheckoutForm
        basket={basket}
        provinces={provinces}
        draft={shown?.draft}
        communes={shown?.communes}
        guest={!prefilled}
      />
      <CheckoutElements />
    </>
  );
}
