import type { GoodsPartChoices } from "@market/store-contract";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData, useRouteError } from "@remix-run/react";
import type { GoodsDraft } from "~/desk/products/draft";
import { ProductPage } from "~/desk/products/product-page";
import {
  allProvinces,
  readGoodsForm,
  readPartChoices,
  readProduct,
  saveGoods,
} from "~/desk/products/products.server";
import { type StockDraft, saveStock, turnSale } from "~/desk/products/stock.server";
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
  pageMeta({ pathname, title: translator(localeOfPath(pathname), "goods")("one"), noindex: true });

/** `/desk/products/:id` */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const member = await requireMember(request);
  const product = await readProduct(request, member, params.id ?? "");
  return new OnServer({
    product,
    choices: await readPartChoices(request, member, product.content.parts),
    provinces: allProvinces(),
  });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const id = params.id ?? "";
  const { form, leftOut } = await readGoodsForm(request);
  const intent = form.get("intent");
  if (intent === "stock") {
    form.set("product_id", id);
    return saveStock(request, form);
  }
  if (intent === "put-on-sale" || intent === "take-off-sale") return turnSale(request, id, form);
  return saveGoods(request, id, form, leftOut);
}

export default function Product() {
  const sent = useActionData<{ draft?: GoodsDraft; choices?: GoodsPartChoices; stock?: StockDraft }>();
  const page = held<typeof loader>(useLoaderData());
  const choices = sent?.choices ?? page.choices;
  return <ProductPage {...page} choices={choices} draft={sent?.draft ?? null} stock={sent?.stock ?? null} />;
}

export function ErrorBoundary() {
  return <DeskError error={useRouteError()} />;
}
