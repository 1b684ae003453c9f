import { communesOf, HAIPHONG } from "@market/ocop/places";
import type { ApplicationAnswer } from "@market/store-contract";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData, useRouteError } from "@remix-run/react";
import { type FormDraft, UNTOUCHED } from "~/account/form";
import { applicationPath, changeApplication } from "~/desk/joining/application.server";
import { ApplicationPage } from "~/desk/joining/application-page";
import { DeskError } from "~/desk/send-again";
import { readAsMember, requireMember } from "~/desk/session.server";
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
    title: translator(localeOfPath(pathname), "joining")("application.title"),
    noindex: true,
  });

/** `/desk/join/:id`: an application of whoever is signed in. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const member = await requireMember(request);
  const { application } = await readAsMember<ApplicationAnswer>(request, member, applicationPath(params.id));
  const communes = communesOf(HAIPHONG).map(({ code, name }) => ({ code, name }));
  return new OnServer({ application, communes });
}

export const action = ({ request, params }: ActionFunctionArgs) => changeApplication(request, params.id);

export default function DeskApplication() {
  const sent = useActionData<{ draft: FormDraft }>();
  return <ApplicationPage {...held<typeof loader>(useLoaderData())} draft={sent?.draft ?? UNTOUCHED} />;
}

export function ErrorBoundary() {
  return <DeskError error={useRouteError()} />;
}
