import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData, useRouteError } from "@remix-run/react";
import { DeskError } from "~/desk/send-again";
import { requireMember } from "~/desk/session.server";
import { readVisits } from "~/desk/visits/read.server";
import { VisitsPage } from "~/desk/visits/visits-page";
import { translator } from "~/i18n";
import { localeOfPath } from "~/i18n/locale";
import { held, OnServer } from "~/on-server";
import { pageMeta } from "~/page-meta";
import { privateHeaders } from "~/private-page";

export const headers = privateHeaders;
export const handle = { head: () => ({ canonical: null }) };

export const meta: MetaFunction = ({ location: { pathname } }) =>
  pageMeta({ pathname, title: translator(localeOfPath(pathname), "deskVisits")("title"), noindex: true });

/** `/desk/visits?month=`: the producer's visits, and what goes in a month. */
export async function loader({ request }: LoaderFunctionArgs) {
  const member = await requireMember(request);
  return new OnServer(await readVisits(request, member));
}

export default function DeskVisits() {
  return <VisitsPage {...held<typeof loader>(useLoaderData())} />;
}

export function ErrorBoundary() {
  return <DeskError error={useRouteError()} />;
}
