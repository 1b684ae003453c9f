import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { accountToken } from "~/account/session.server";
import { bookingsOf } from "~/booking/bookings.server";
import { CheckoutElements } from "~/components/checkout-elements";
import { translator } from "~/i18n";
import { localeOfPath, localeOfRequest, localPath } from "~/i18n/locale";
import { ErrorPage } from "~/layout/error-page";
import { changeOrder } from "~/my-orders/change.server";
import { readMyPurchase } from "~/my-orders/my-orders.server";
import { pageMeta } from "~/page-meta";
import { privateAndAgain } from "~/private-page";
import { comeBack } from "~/purchase/came-back.server";
import { OrderNotFound } from "~/purchase/not-found";
import { PurchasePage } from "~/purchase/page";
import { readPurchase } from "~/purchase/purchase.server";
import { transferPictures } from "~/purchase/transfer-qr.server";
import { reviewsOf } from "~/review/mine.server";
import { readPurchaseKey, writePurchaseKey } from "~/session.server";
import { settings } from "~/settings.server";

export const headers = privateAndAgain;

export const meta: MetaFunction<typeof loader> = ({ data: shown, location: { pathname } }) => {
  const t = translator(localeOfPath(pathname), "purchase");
  const title = shown ? t("title", { number: shown.purchase.number }) : t("notFound.title");
  return pageMeta({ pathname, title, noindex: true });
};

export async function loader({ request, params }: LoaderFunctionArgs) {
  const id = params.id ?? "";
  const locale = localeOfRequest(request);
  const url = new URL(request.url);
  const linkKey = url.searchParams.get("key");
  if (linkKey) {
    // The key moves from the address, where it would be seen and kept, into the cookie.
    await readPurchase(id, linkKey, locale);
    const headers = { "Set-Cookie": await writePurchaseKey(request, id, linkKey) };
    throw redirect(url.pathname, { headers });
  }
  const key = await readPurchaseKey(request, id);
  // Whose browser holds no key may be signed in: then it is the customer's own.
  const purchase = key ? await readPurchase(id, key, locale) : await readMyPurchase(request, id, locale);
  if (!purchase) throw new Response(null, { status: 404 });
  const { waiting, lookAgain } = await comeBack(request, purchase, locale);
  const origin = settings.origin ?? url.origin;
  const [bookings, reviews] = await Promise.all([
    bookingsOf(request, purchase, locale),
    reviewsOf(request, purchase.id, locale),
  ]);
  const shown = {
    purchase,
    pictures: await transferPictures(purchase),
    waiting,
    bookings,
    reviews,
    thanks: url.searchParams.has("thanks"),
    /** For the buyer's own use on another device: whoever has it sees the order. */
    link: key && `${origin}${url.pathname}?key=${encodeURIComponent(key)}`,
    findAt: origin + localPath(locale, "/orders/find"),
    mine: (await accountToken(request)) !== null,
  };
  return data(shown, lookAgain ? { headers: { Refresh: lookAgain } } : undefined);
}

export const action = ({ request, params }: ActionFunctionArgs) => changeOrder(request, params.id ?? "");

export default function Order() {
  return (
    <>
      <PurchasePage {...useLoaderData<typeof loader>()} />
      <CheckoutElements />
    </>
  );
}

export function ErrorBoundary() {
  return <ErrorPage handlers={{ 404: () => <OrderNotFound /> }} />;
}
