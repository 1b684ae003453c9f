import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useRouteError } from "@remix-run/react";
import { beginImport } from "~/desk/products/import.server";
import { ImportPage } from "~/desk/products/import-page";
import type { Fault } from "~/desk/products/typed-goods";
import { DeskError } from "~/desk/send-again";
import { requireMember } from "~/desk/session.server";
import { translator } from "~/i18n";
import { localeOfPath } from "~/i18n/locale";
import { pageMeta } from "~/page-meta";
import { privateHeaders } from "~/private-page";

export const headers = privateHeaders;
export const handle = { head: () => ({ canonical: null }) };

export const meta: MetaFunction = ({ location: { pathname } }) =>
  pageMeta({ pathname, title: translator(localeOfPath(pathname), "sheet")("title"), noindex: true });

/** `/desk/products/import`: goods by spreadsheet. */
export async function loader({ request }: LoaderFunctionArgs) {
  await requireMember(request);
  return null;
}

export const action = ({ request }: ActionFunctionArgs) => beginImport(request);

export default function Import() {
  return <ImportPage fault={useActionData<{ fault: Fault }>()?.fault ?? null} />;
}

export function ErrorBoundary() {
  return <DeskError error={useRouteError()} />;
}
