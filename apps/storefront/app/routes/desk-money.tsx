import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData, useRouteError } from "@remix-run/react";
import { readMoney } from "~/desk/money/money.server";
import { MoneyPage } from "~/desk/money/money-page";
import { OwnersOnly } from "~/desk/people/owners-only";
import { requireMember } from "~/desk/session.server";
import { translator } from "~/i18n";
import { localeOfPath } from "~/i18n/locale";
import { held, OnServer } from "~/on-server";
import { pageMeta } from "~/page-meta";
import { privateHeaders } from "~/private-page";

export const headers = privateHeaders;
export const handle = { head: () => ({ canonical: null }) };

export const meta: MetaFunction = ({ location: { pathname } }) =>
  pageMeta({ pathname, title: translator(localeOfPath(pathname), "money")("title"), noindex: true });

/** `/desk/money?month=2026-11`: what became of the producer's money, for its owners. */
export async function loader({ request }: LoaderFunctionArgs) {
  return new OnServer(await readMoney(request, await requireMember(request)));
}

export default function DeskMoney() {
  return <MoneyPage {...held<typeof loader>(useLoaderData())} />;
}

export function ErrorBoundary() {
  return <OwnersOnly error={useRouteError()} money />;
}
