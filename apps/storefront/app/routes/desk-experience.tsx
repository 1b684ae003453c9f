import { todayOf } from "@market/ocop";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData, useRouteError } from "@remix-run/react";
import { clock } from "~/clock.server";
import { DeskError } from "~/desk/send-again";
import { requireMember } from "~/desk/session.server";
import type { VisitDraft } from "~/desk/visits/draft";
import { ExperiencePage } from "~/desk/visits/experience-page";
import { changeVisit } from "~/desk/visits/forms.server";
import { readExperience } from "~/desk/visits/read.server";
import { translator } from "~/i18n";
import { localeOfPath } from "~/i18n/locale";
import { held, OnServer } from "~/on-server";
import { pageMeta } from "~/page-meta";
import { privateHeaders } from "~/private-page";

export const headers = privateHeaders;
export const handle = { head: () => ({ canonical: null }) };

export const meta: MetaFunction = ({ location: { pathname } }) =>
  pageMeta({ pathname, title: translator(localeOfPath(pathname), "deskVisits")("title"), noindex: true });

/** `/desk/visits/:experience`: its prices, schedules and next departures. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const member = await requireMember(request);
  const experience = await readExperience(request, member, params.experience);
  return new OnServer({ experience, today: todayOf(clock) });
}

export const action = ({ request, params }: ActionFunctionArgs) =>
  changeVisit(request, "experiences", params.experience);

export default function DeskExperience() {
  const sent = useActionData<{ draft: VisitDraft }>();
  return <ExperiencePage {...held<typeof loader>(useLoaderData())} draft={sent?.draft ?? null} />;
}

export function ErrorBoundary() {
  return <DeskError error={useRouteError()} />;
}
