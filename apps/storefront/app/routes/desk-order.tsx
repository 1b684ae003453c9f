import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData, useRouteError } from "@remix-run/react";
import { changeOrder } from "~/desk/orders/deeds.server";
import type { OrderDraft } from "~/desk/orders/draft";
import { OrderPage } from "~/desk/orders/order-page";
import { newFormId, readOrder } from "~/desk/orders/orders.server";
import { askedQuote } from "~/desk/orders/quote.server";
import { DeskError } from "~/desk/send-again";
import { requireMember } from "~/desk/session.server";
import { translator } from "~/i18n";
import { localeOfPath } from "~/i18n/locale";
import { held, OnServer } from "~/on-server";
import { pageMeta } from "~/page-meta";
import { privateHeaders } from "~/private-page";

export const headers = privateHeaders;
export const handle = { head: () => ({ canonical: null }) };

export const meta: MetaFunction = ({ location: { pathname } }) =>
  pageMeta({
    pathname,
    title: translator(localeOfPath(pathname), "deskOrders")("list.one"),
    noindex: true,
  });

/** `/desk/orders/:id`: one order, to pack, send, or decline; `?carrier=ghn` with what a carrier would take. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const member = await requireMember(request);
  const order = await readOrder(request, member, params.id ?? "");
  return new OnServer({ order, formId: newFormId(), ...(await askedQuote(request, member, order)) });
}

export const action = ({ request, params }: ActionFunctionArgs) => changeOrder(request, params.id ?? "");

export default function DeskOrderPage() {
  const sent = useActionData<{ draft: OrderDraft }>();
  const { refused, ...page } = held<typeof loader>(useLoaderData());
  return <OrderPage {...page} draft={sent?.draft ?? refused} />;
}

export function ErrorBoundary() {
  return <DeskError error={useRouteError()} />;
}
