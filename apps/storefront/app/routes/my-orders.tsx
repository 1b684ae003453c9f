import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { AccountFrame } from "~/account/frame";
import { requireCustomer } from "~/account/session.server";
import { translator, useT } from "~/i18n";
import { localeOfPath, localeOfRequest } from "~/i18n/locale";
import { PurchaseList } from "~/my-orders/list";
import { readMyPurchases } from "~/my-orders/my-orders.server";
import { pageMeta } from "~/page-meta";
import { privateHeaders } from "~/private-page";

export const headers = privateHeaders;

export const meta: MetaFunction = ({ location: { pathname } }) =>
  pageMeta({ pathname, title: translator(localeOfPath(pathname), "orders")("list.title"), noindex: true });

export async function loader({ request }: LoaderFunctionArgs) {
  const { token } = await requireCustomer(request);
  const page = new URL(request.url).searchParams.get("page");
  return readMyPurchases(request, token, page, localeOfRequest(request));
}

export default function MyOrders() {
  const answer = useLoaderData<typeof loader>();
  const t = useT("orders");
  const lead = answer.total > 0 ? t("list.count", { count: answer.total }) : undefined;
  return (
    <AccountFrame title={t("list.title")} lead={lead}>
      <PurchaseList {...answer} />
    </AccountFrame>
  );
}
