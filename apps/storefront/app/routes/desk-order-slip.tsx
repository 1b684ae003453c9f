import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ticketPicture } from "~/booking/qr.server";
import { readOrder } from "~/desk/orders/orders.server";
import { SlipPage } from "~/desk/orders/slip";
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
    title: translator(localeOfPath(pathname), "deskOrders")("slip.label"),
    noindex: true,
  });

/** `/desk/orders/:id/slip`: label and packing slip, to be printed. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const member = await requireMember(request);
  const order = await readOrder(request, member, params.id ?? "");
  return new OnServer({ order, code: await ticketPicture(order.number) });
}

export default function DeskOrderSlip() {
  return <SlipPage {...held<typeof loader>(useLoaderData())} />;
}
