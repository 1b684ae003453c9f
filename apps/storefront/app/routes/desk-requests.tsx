import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData, useRouteError } from "@remix-run/react";
import { clock } from "~/clock.server";
import type { RequestDraft } from "~/desk/requests";
import { answerRequest, readRequests } from "~/desk/requests.server";
import { RequestsPage } from "~/desk/requests-page";
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
  pageMeta({ pathname, title: translator(localeOfPath(pathname), "requests")("title"), noindex: true });

/** `/desk/requests`: bookings that wait for the host's answer. */
export async function loader({ request }: LoaderFunctionArgs) {
  const member = await requireMember(request);
  return new OnServer({ requests: await readRequests(request, member), now: clock.now() });
}

export const action = ({ request }: ActionFunctionArgs) => answerRequest(request);

export default function Requests() {
  const sent = useActionData<{ draft: RequestDraft }>();
  return <RequestsPage {...held<typeof loader>(useLoaderData())} draft={sent?.draft ?? null} />;
}

export function ErrorBoundary() {
  return <DeskError error={useRouteError()} />;
}
