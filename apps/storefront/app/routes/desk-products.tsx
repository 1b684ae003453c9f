import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData, useRouteError } from "@remix-run/react";
import { ProductsPage } from "~/desk/products/list-page";
import { listQuestion, readProducts } from "~/desk/products/products.server";
import { type StockDraft, saveStock } from "~/desk/products/stock.server";
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
  pageMeta({ pathname, title: translator(localeOfPath(pathname), "goods")("title"), noindex: true });

/** `/desk/products?q=&state=&page=`: the goods of the producer that somebody acts for. */
export async function loader({ request }: LoaderFunctionArgs) {
  const member = await requireMember(request);
  return new OnServer({ list: await readProducts(request, member), asked: listQuestion(request) });
}

export const action = async ({ request }: ActionFunctionArgs) => saveStock(request, await request.formData());

export default function Products() {
  const sent = useActionData<{ stock: StockDraft }>();
  return <ProductsPage {...held<typeof loader>(useLoaderData())} draft={sent?.stock ?? null} />;
}

export function ErrorBoundary() {
  return <DeskError error={useRouteError()} />;
}
