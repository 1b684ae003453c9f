import type { DeskCertificatesAnswer } from "@market/store-contract";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { CertificatesPage } from "~/desk/certificates-page";
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
    title: translator(localeOfPath(pathname), "desk")("certificates.title"),
    noindex: true,
  });

/** `/desk/certificates`: the acting producer's, with the days for their renewal. */
export async function loader({ request }: LoaderFunctionArgs) {
  const member = await requireMember(request);
  const answer = await readAsMember<DeskCertificatesAnswer>(request, member, "/producer/certificates");
  return new OnServer(answer);
}

export default function Certificates() {
  return <CertificatesPage {...held<typeof loader>(useLoaderData())} />;
}
