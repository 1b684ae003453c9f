import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { readActing } from "~/desk/acting.server";
import { readFigures } from "~/desk/figures/figures.server";
import { FiguresPage } from "~/desk/figures/figures-page";
import { requireMember } from "~/desk/session.server";
import { translator } from "~/i18n";
import { localeOfPath } from "~/i18n/locale";
import { held, OnServer } from "~/on-server";
import { pageMeta } from "~/page-meta";
import { privateHeaders } from "~/private-page";

export const headers = privateHeaders;
export const handle = { head: () => ({ canonical: null }) };

export const meta: MetaFunction = ({ location: { pathname } }) =>
  pageMeta({ pathname, title: translator(localeOfPath(pathname), "figures")("title"), noindex: true });

/** `/desk/figures?from=&to=`: what the producer sold on some days. */
export async function loader({ request }: LoaderFunctionArgs) {
  const member = await requireMember(request);
  const [figures, { acting }] = await Promise.all([
    readFigures(request, member),
    readActing(request, member),
  ]);
  return new OnServer({ ...figures, role: acting?.role ?? null });
}

export default function DeskFigures() {
  return <FiguresPage {...held<typeof loader>(useLoaderData())} />;
}
