import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData, useRouteError } from "@remix-run/react";
import { acceptListed } from "~/desk/orders/deeds.server";
import type { OrderDraft } from "~/desk/orders/draft";
import { OrdersPage } from "~/desk/orders/list-page";
import { askedFor, newFormId, readOrders } from "~/desk/orders/orders.server";
import { readRest } from "~/desk/rest/rest.server";
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
    title: translator(localeOfPath(pathname), "deskOrders")("list.title"),
    noindex: true,
  });

/** `/desk/orders?stage=&sort=&after=`: the producer's own orders of goods. */
export async function loader({ request }: LoaderFunctionArgs) {
  const member = await requireMember(request);
  const query = askedFor(request);
  const search = query.size ? `?${query}` : "";
  const [listed, rest] = await Promise.all([readOrders(request, member), readRest(request, member)]);
  return new OnServer({ listed, rest, search, formId: newFormId() });
}

export const action = ({ request }: ActionFunctionArgs) => acceptListed(request);

export default function DeskOrders() {
  const sent = useActionData<{ draft: OrderDraft }>();
  return <OrdersPage {...held<typeof loader>(useLoaderData())} draft={sent?.draft ?? null} />;
}

export function ErrorBoundary() {
  return <DeskError error={useRouteError()} />;
}
