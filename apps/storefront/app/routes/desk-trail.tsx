import type { TrailAnswer } from "@market/store-contract";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData, useRouteError } from "@remix-run/react";
import { OwnersOnly } from "~/desk/people/owners-only";
import { TrailPage } from "~/desk/people/trail-page";
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
    title: translator(localeOfPath(pathname), "joining")("trail.title"),
    noindex: true,
  });

/** `/desk/trail?page=`: for owners. */
export async function loader({ request }: LoaderFunctionArgs) {
  const member = await requireMember(request);
  const asked = Number(new URL(request.url).searchParams.get("page") ?? 1);
  const page = Number.isInteger(asked) && asked >= 1 && asked <= 100_000 ? asked : 1;
  const trail = await readAsMember<TrailAnswer>(request, member, `/producer/trail?page=${page}`);
  return new OnServer({ ...trail, page });
}

export default function Trail() {
  return <TrailPage {...held<typeof loader>(useLoaderData())} />;
}

export function ErrorBoundary() {
  return <OwnersOnly error={useRouteError()} />;
}
