import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData, useRouteError } from "@remix-run/react";
import type { AnswerDraft } from "~/desk/returns/draft";
import { DeskReturnsPage } from "~/desk/returns/page";
import { answerReturn, readReturns } from "~/desk/returns/returns.server";
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
  pageMeta({ pathname, title: translator(localeOfPath(pathname), "returns")("desk.title"), noindex: true });

/** `/desk/returns?page=2`: what buyers send back. */
export async function loader({ request }: LoaderFunctionArgs) {
  const member = await requireMember(request);
  return new OnServer(await readReturns(request, member));
}

export const action = ({ request }: ActionFunctionArgs) => answerReturn(request);

export default function DeskReturns() {
  const sent = useActionData<{ draft: AnswerDraft }>();
  return <DeskReturnsPage {...held<typeof loader>(useLoaderData())} draft={sent?.draft ?? null} />;
}

export function ErrorBoundary() {
  return <DeskError error={useRouteError()} />;
}
