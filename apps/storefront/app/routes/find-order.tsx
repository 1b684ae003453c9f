import type { ActionFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { findOrder } from "~/find-order/find-order.server";
import { FindOrderForm } from "~/find-order/form";
import { translator } from "~/i18n";
import { localeOfPath } from "~/i18n/locale";
import { pageMeta } from "~/page-meta";
import { privateHeaders } from "~/private-page";

export const headers = privateHeaders;

export const meta: MetaFunction = ({ location: { pathname } }) =>
  pageMeta({ pathname, title: translator(localeOfPath(pathname), "orders")("find.title"), noindex: true });

export const action = ({ request }: ActionFunctionArgs) => findOrder(request);

export default function FindOrder() {
  return <FindOrderForm sought={useActionData<typeof action>()} />;
}
