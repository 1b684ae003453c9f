import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData, useRouteError } from "@remix-run/react";
import type { FormDraft } from "~/account/form";
import { DeskError } from "~/desk/send-again";
import { requireMember } from "~/desk/session.server";
import { TransfersPage } from "~/desk/transfers/page";
import type { Looked, StatementFault } from "~/desk/transfers/statement.server";
import { changeTransfers, readTransfers } from "~/desk/transfers/transfers.server";
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
    title: translator(localeOfPath(pathname), "deskTransfers")("title"),
    noindex: true,
  });

/** `/desk/transfers`: money that is awaited by transfer, and what came that needs a person. */
export async function loader({ request }: LoaderFunctionArgs) {
  const member = await requireMember(request);
  return new OnServer(await readTransfers(request, member));
}

export const action = ({ request }: ActionFunctionArgs) => changeTransfers(request);

export default function DeskTransfers() {
  const sent = useActionData<{ draft?: FormDraft; looked?: Looked; fault?: StatementFault }>();
  return (
    <TransfersPage
      {...held<typeof loader>(useLoaderData())}
      draft={sent?.draft ?? null}
      looked={sent?.looked}
      fault={sent?.fault}
    />
  );
}

export function ErrorBoundary() {
  return <DeskError error={useRouteError()} />;
}
