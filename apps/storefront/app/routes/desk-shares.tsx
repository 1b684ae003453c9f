import { todayOf } from "@market/ocop";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData, useRouteError } from "@remix-run/react";
import type { FormDraft } from "~/account/form";
import { clock } from "~/clock.server";
import { newFormId } from "~/desk/orders/orders.server";
import { OwnersOnly } from "~/desk/people/owners-only";
import { requireMember } from "~/desk/session.server";
import { DeskSharesPage } from "~/desk/shares/page";
import { changeShares, readShares } from "~/desk/shares/shares.server";
import { translator } from "~/i18n";
import { localeOfPath } from "~/i18n/locale";
import { held, OnServer } from "~/on-server";
import { pageMeta } from "~/page-meta";
import { privateHeaders } from "~/private-page";

export const headers = privateHeaders;
export const handle = { head: () => ({ canonical: null }) };

export const meta: MetaFunction = ({ location: { pathname } }) =>
  pageMeta({ pathname, title: translator(localeOfPath(pathname), "shares")("title"), noindex: true });

/** `/desk/shares`: with whom a visit's takings are shared, for the producer's owners. */
export async function loader({ request }: LoaderFunctionArgs) {
  const member = await requireMember(request);
  return new OnServer({
    shares: await readShares(request, member),
    formId: newFormId(),
    today: todayOf(clock),
  });
}

export const action = ({ request }: ActionFunctionArgs) => changeShares(request);

export default function DeskShares() {
  const sent = useActionData<{ draft: FormDraft }>();
  return <DeskSharesPage {...held<typeof loader>(useLoaderData())} draft={sent?.draft ?? null} />;
}

export function ErrorBoundary() {
  return <OwnersOnly error={useRouteError()} money />;
}
