import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData, useRouteError } from "@remix-run/react";
import type { FormDraft } from "~/account/form";
import { RestPage } from "~/desk/rest/page";
import { changeRest, readRest } from "~/desk/rest/rest.server";
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
  pageMeta({
    pathname,
    title: translator(localeOfPath(pathname), "deskOrders")("rest.title"),
    noindex: true,
  });

/** `/desk/rest`: the shop takes no orders now, or on some days. */
export async function loader({ request }: LoaderFunctionArgs) {
  const member = await requireMember(request);
  return new OnServer({ rest: await readRest(request, member) });
}

export const action = ({ request }: ActionFunctionArgs) => changeRest(request);

export default function DeskRest() {
  const sent = useActionData<{ draft: FormDraft }>();
  return <RestPage {...held<typeof loader>(useLoaderData())} draft={sent?.draft ?? null} />;
}

export function ErrorBoundary() {
  return <DeskError error={useRouteError()} />;
}
