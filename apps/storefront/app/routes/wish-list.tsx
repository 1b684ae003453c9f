import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { translator } from "~/i18n";
import { localeOfPath } from "~/i18n/locale";
import { pageMeta } from "~/page-meta";
import { privateHeaders } from "~/private-page";
import { WishListPage } from "~/wish-list/page";
import { changeWishes, readWishList } from "~/wish-list/wishes.server";

export const headers = privateHeaders;

export const meta: MetaFunction = ({ location: { pathname } }) =>
  pageMeta({ pathname, title: translator(localeOfPath(pathname), "wishes")("title"), noindex: true });

export async function loader({ request }: LoaderFunctionArgs) {
  const { items, guest, cookie } = await readWishList(request);
  return data({ items, guest }, { headers: cookie ? { "Set-Cookie": cookie } : undefined });
}

export const action = ({ request }: ActionFunctionArgs) => changeWishes(request);

export default function WishList() {
  return <WishListPage {...useLoaderData<typeof loader>()} />;
}
