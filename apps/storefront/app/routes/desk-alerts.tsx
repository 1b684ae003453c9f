import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData, useRouteError } from "@remix-run/react";
import { changeAlerts, readAlerts } from "~/desk/alerts/alerts.server";
import { AlertsPage } from "~/desk/alerts/page";
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
  pageMeta({ pathname, title: translator(localeOfPath(pathname), "desk")("alerts.title"), noindex: true });

/** `/desk/alerts`: how a member is told of what comes in. */
export async function loader({ request }: LoaderFunctionArgs) {
  const member = await requireMember(request);
  return new OnServer(await readAlerts(request, member));
}

export const action = ({ request }: ActionFunctionArgs) => changeAlerts(request);

export default function DeskAlerts() {
  const sent = useActionData<{ failed: true }>();
  return <AlertsPage {...held<typeof loader>(useLoaderData())} failed={sent?.failed ?? false} />;
}

export function ErrorBoundary() {
  return <DeskError error={useRouteError()} />;
}
