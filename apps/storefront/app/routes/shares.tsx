import type { SharesAnswer } from "@market/store-contract";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { translator } from "~/i18n";
import { localeOfPath } from "~/i18n/locale";
import { ErrorPage } from "~/layout/error-page";
import { readStore } from "~/medusa.server";
import { held, OnServer } from "~/on-server";
import { pageMeta } from "~/page-meta";
import { privateHeaders } from "~/private-page";
import { NoSuchShares, SharesPage } from "~/shares/page";

export const headers = privateHeaders;
export const handle = { head: () => ({ canonical: null }) };

export const meta: MetaFunction = ({ location: { pathname } }) =>
  pageMeta({ pathname, title: translator(localeOfPath(pathname), "shares")("title"), noindex: true });

/** `/shares/:token`: open to whoever has the link of one of those who share. */
export async function loader({ params }: LoaderFunctionArgs) {
  const token = encodeURIComponent(params.token ?? "");
  return new OnServer({ shares: await readStore<SharesAnswer>(`/store/shares/${token}`) });
}

export default function Shares() {
  return <SharesPage {...held<typeof loader>(useLoaderData())} />;
}

export function ErrorBoundary() {
  return <ErrorPage handlers={{ 404: () => <NoSuchShares /> }} />;
}
