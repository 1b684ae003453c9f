import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { readBasket } from "~/basket/basket.server";
import { checkout, toPurchase } from "~/checkout/checkout.server";
import { provinceChoices } from "~/checkout/communes.server";
import { CheckoutForm } from "~/checkout/form";
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
  return { basket, provinces: provinceChoices() };
}

export const action = ({ request }: ActionFunctionArgs) => checkout(request);

export default function Checkout() {
  const { basket, provinces } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return (
    <>
      <CheckoutForm basket={basket} provinces={provinces} draft={sent?.draft} communes={sent?.communes} />
      <CheckoutElements />
    </>
  );
}
