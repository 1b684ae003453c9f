import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { isRouteErrorResponse, useActionData, useLoaderData, useRouteError } from "@remix-run/react";
import { writeAccountCookie } from "~/account/account-cookie.server";
import { prefilledCheckout } from "~/account/prefill.server";
import { accountToken } from "~/account/session.server";
import { HoldClock } from "~/basket/hold-clock";
import { heldUntil } from "~/basket/visit";
import { checkout, readCheckoutBasket, toPurchase } from "~/checkout/checkout.server";
import { communeChoices, provinceChoices } from "~/checkout/communes.server";
import { type CheckoutDraft, filledIn } from "~/checkout/draft";
import { CheckoutForm } from "~/checkout/form";
import { KeptNote } from "~/checkout/kept-note";
import { type Typed, typedBefore } from "~/checkout/typed.server";
import { clock } from "~/clock.server";
import { CheckoutElements } from "~/components/checkout-elements";
import { translator } from "~/i18n";
import { localeOfPath, localeOfRequest, localPath } from "~/i18n/locale";
import { ErrorPage } from "~/layout/error-page";
import { pageMeta } from "~/page-meta";
import { privateHeaders } from "~/private-page";

export const headers = privateHeaders;

export const meta: MetaFunction = ({ location: { pathname } }) =>
  pageMeta({ pathname, title: translator(localeOfPath(pathname), "checkout")("title"), noindex: true });

export async function loader({ request, context }: LoaderFunctionArgs) {
  const locale = localeOfRequest(request);
  const basket = await readCheckoutBasket(request, context, locale);
  if (basket?.purchase_id) throw await toPurchase(request, locale, basket.id);
  if (!basket || basket.parts.length === 0) throw redirect(localPath(locale, "/cart"));
  const [prefilled, typed, token] = await Promise.all([
    prefilledCheckout(request),
    typedBefore(request),
    accountToken(request),
  ]);
  const signedOut = token !== null && !prefilled;
  const found = typed ? comeBack(typed, prefilled?.draft) : prefilled;
  return data(
    {
      basket,
      provinces: provinceChoices(),
      found,
      guest: !prefilled,
      signedOut,
      now: clock.now().toISOString(),
    },
    // Told once: after that the browser knows of no sign-in.
    { headers: signedOut ? { "Set-Cookie": await writeAccountCookie(null) } : undefined },
  );
}

/** Typed before a basket was lost, or before signing in. */
function comeBack({ values, notKept }: Typed, known?: CheckoutDraft) {
  const filled = known ? filledIn(values, known.values) : values;
  const draft: CheckoutDraft = { values: filled, errors: [], refusal: null, notKept, focus: null };
  return { draft, communes: communeChoices(filled.address.province_code) };
}

export const action = ({ request, context }: ActionFunctionArgs) => checkout(request, context);

export default function Checkout() {
  const { basket, provinces, found, guest, signedOut, now } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const shown = sent ?? found;
  return (
    <>
      <div className="wrap pt-6 empty:hidden">
        <HoldClock until={heldUntil(basket.parts)} now={now} />
      </div>
      <CheckoutForm
        basket={basket}
        provinces={provinces}
        draft={shown?.draft}
        communes={shown?.communes}
        guest={guest}
        signedOut={signedOut && !sent}
      />
      <CheckoutElements />
    </>
  );
}

export function ErrorBoundary() {
  const error = useRouteError();
  const kept = isRouteErrorResponse(error) && Boolean(error.data?.kept);
  const sent = useActionData<typeof action>();
  return <ErrorPage>{(kept || sent?.draft.refusal?.code === "unavailable") && <KeptNote />}</ErrorPage>;
}
