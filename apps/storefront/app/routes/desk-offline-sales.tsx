import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData, useRouteError } from "@remix-run/react";
import type { FormDraft } from "~/account/form";
import { enterSale, readOfflineSales } from "~/desk/offline-sales/offline-sales.server";
import { OfflineSalesPage } from "~/desk/offline-sales/page";
import { newFormId } from "~/desk/orders/orders.server";
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
    title: translator(localeOfPath(pathname), "deskOrders")("offline.title"),
    noindex: true,
  });

/** `/desk/offline-sales`: pieces sold past the shop. */
export async function loader({ request }: LoaderFunctionArgs) {
  const member = await requireMember(request);
  return new OnServer({ ...(await readOfflineSales(request, member)), formId: newFormId() });
}

export const action = ({ request }: ActionFunctionArgs) => enterSale(request);

export default function DeskOfflineSales() {
  const sent = useActionData<{ draft: FormDraft }>();
  return <OfflineSalesPage {...held<typeof loader>(useLoaderData())} draft={sent?.draft ?? null} />;
}

export function ErrorBoundary() {
  return <DeskError error={useRouteError()} />;
}
