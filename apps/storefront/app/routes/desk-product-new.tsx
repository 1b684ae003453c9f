import type { GoodsPartChoices } from "@market/store-contract";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData, useRouteError } from "@remix-run/react";
import type { GoodsDraft } from "~/desk/products/draft";
import { ProductPage } from "~/desk/products/product-page";
import { allProvinces, readGoodsForm, readPartChoices, saveGoods } from "~/desk/products/products.server";
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
  pageMeta({ pathname, title: translator(localeOfPath(pathname), "goods")("new"), noindex: true });

/** `/desk/products/new`, with `?box=1` a gift box */
export async function loader({ request }: LoaderFunctionArgs) {
  const member = await requireMember(request);
  const box = new URL(request.url).searchParams.get("box") === "1";
  return new OnServer({
    provinces: allProvinces(),
    choices: await readPartChoices(request, member, box ? [] : null),
    box,
  });
}

export async function action({ request }: ActionFunctionArgs) {
  const { form, leftOut } = await readGoodsForm(request);
  return saveGoods(request, null, form, leftOut);
}

export default function NewProduct() {
  const sent = useActionData<{ draft: GoodsDraft; choices?: GoodsPartChoices }>();
  const page = held<typeof loader>(useLoaderData());
  const choices = sent?.choices ?? page.choices;
  return <ProductPage {...page} choices={choices} product={null} stock={null} draft={sent?.draft ?? null} />;
}

export function ErrorBoundary() {
  return <DeskError error={useRouteError()} />;
}
