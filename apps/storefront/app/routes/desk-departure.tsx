import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData, useRouteError } from "@remix-run/react";
import { clock } from "~/clock.server";
import { DeskError } from "~/desk/send-again";
import { requireMember } from "~/desk/session.server";
import { DeparturePage } from "~/desk/visits/departure-page";
import type { VisitDraft } from "~/desk/visits/draft";
import { changeVisit } from "~/desk/visits/forms.server";
import { readDeparture } from "~/desk/visits/read.server";
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
    title: translator(localeOfPath(pathname), "deskVisits")("one.participants"),
    noindex: true,
  });

/** `/desk/departures/:id`: who comes, its places, messages, and calling it off. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const member = await requireMember(request);
  return new OnServer({ ...(await readDeparture(request, member, params.id)), now: clock.now() });
}

export const action = ({ request, params }: ActionFunctionArgs) =>
  changeVisit(request, "departures", params.id);

export default function DeskDeparture() {
  const sent = useActionData<{ draft: VisitDraft }>();
  return <DeparturePage {...held<typeof loader>(useLoaderData())} draft={sent?.draft ?? null} />;
}

export function ErrorBoundary() {
  return <DeskError error={useRouteError()} />;
}
