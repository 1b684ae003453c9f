import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData, useRouteError } from "@remix-run/react";
import { type ImportJob, readImport, runImport } from "~/desk/products/import.server";
import { ImportJobPage } from "~/desk/products/import-page";
import { DeskError } from "~/desk/send-again";
import { requireMember } from "~/desk/session.server";
import { translator } from "~/i18n";
import { localeOfPath } from "~/i18n/locale";
import { OnServer } from "~/on-server";
import { pageMeta } from "~/page-meta";
import { privateAndAgain } from "~/private-page";

const SECONDS = 2;

export const headers = privateAndAgain;
export const handle = { head: () => ({ canonical: null }) };

export const meta: MetaFunction = ({ location: { pathname } }) =>
  pageMeta({ pathname, title: translator(localeOfPath(pathname), "sheet")("title"), noindex: true });

/** `/desk/products/import/:id`: how far a spreadsheet is. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const member = await requireMember(request);
  const job = await readImport(request, member, params.id ?? "");
  const running = job.state === "checking" || job.state === "writing";
  return data(new OnServer(job), running ? { headers: { Refresh: String(SECONDS) } } : undefined);
}

export const action = ({ request, params }: ActionFunctionArgs) => runImport(request, params.id ?? "");

export default function ImportProgress() {
  const job = OnServer.read(useLoaderData() as unknown as OnServer<ImportJob>);
  return <ImportJobPage job={job} />;
}

export function ErrorBoundary() {
  return <DeskError error={useRouteError()} />;
}
