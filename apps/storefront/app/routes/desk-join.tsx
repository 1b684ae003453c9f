import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData, useRouteError } from "@remix-run/react";
import { type FormDraft, UNTOUCHED } from "~/account/form";
import { join, readJoin } from "~/desk/joining/join.server";
import { JoinPage } from "~/desk/joining/join-page";
import { DeskError } from "~/desk/send-again";
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
    title: translator(localeOfPath(pathname), "joining")("join.title"),
    noindex: true,
  });

/** `/desk/join?claim=`: the way to selling here. */
export const loader = async ({ request }: LoaderFunctionArgs) => new OnServer(await readJoin(request));

export const action = ({ request }: ActionFunctionArgs) => join(request);

export default function Join() {
  const sent = useActionData<{ draft: FormDraft }>();
  return <JoinPage {...held<typeof loader>(useLoaderData())} draft={sent?.draft ?? UNTOUCHED} />;
}

export function ErrorBoundary() {
  return <DeskError error={useRouteError()} />;
}
