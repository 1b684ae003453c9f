import type { WaitingAnswer } from "@market/store-contract";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { readChosen } from "~/experience/question";
import { translator } from "~/i18n";
import { localeOfPath, localeOfRequest } from "~/i18n/locale";
import { ErrorPage } from "~/layout/error-page";
import { readProduct, readStore } from "~/medusa.server";
import { held, OnServer } from "~/on-server";
import { pageMeta } from "~/page-meta";
import { privateHeaders } from "~/private-page";
import { answerOffer } from "~/waiting-list/answer.server";
import { NoSuchWaiting, WaitingPage } from "~/waiting-list/page";

export const headers = privateHeaders;
export const handle = { head: () => ({ canonical: null }) };

export const meta: MetaFunction = ({ location: { pathname } }) =>
  pageMeta({ pathname, title: translator(localeOfPath(pathname), "waiting")("page.title"), noindex: true });

/** `/waiting/:token`, from a mail or text message: one line of a waiting list, and what is offered to it. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const locale = localeOfRequest(request);
  const token = params.token ?? "";
  const { waiting } = await readStore<WaitingAnswer>(
    `/store/waiting/${encodeURIComponent(token)}?locale=${locale}`,
  );
  // Only an offer needs tickets to choose from.
  const product = waiting.state === "offered" ? await readProduct(waiting.product_handle, locale) : null;
  const chosen = readChosen(new URL(request.url).searchParams);
  return new OnServer({ token, waiting, experience: product?.experience ?? null, chosen });
}

export async function action({ request, params }: ActionFunctionArgs) {
  return answerOffer(request, params.token ?? "");
}

export default function Waiting() {
  return <WaitingPage {...held<typeof loader>(useLoaderData())} />;
}

export function ErrorBoundary() {
  return <ErrorPage handlers={{ 404: () => <NoSuchWaiting /> }} />;
}
