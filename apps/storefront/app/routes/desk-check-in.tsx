import type { CheckInResult } from "@market/store-contract";
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { clock } from "~/clock.server";
import { useLocale } from "~/components/link";
import { CheckInPage, NoSuchVisit } from "~/desk/check-in-page";
import { letIn, newEventId, readDesk, takeBack } from "~/desk/desk.server";
import { requireMember } from "~/desk/session.server";
import { refIn } from "~/desk/visit-ref";
import { translator } from "~/i18n";
import { localeOfPath, localeOfRequest, localPath } from "~/i18n/locale";
import { ErrorPage } from "~/layout/error-page";
import { StoreRefusal } from "~/medusa.server";
import { held, OnServer } from "~/on-server";
import { pageMeta } from "~/page-meta";
import { privateHeaders } from "~/private-page";

export const headers = privateHeaders;
export const handle = { head: () => ({ canonical: null }) };

export const meta: MetaFunction = ({ location: { pathname } }) =>
  pageMeta({ pathname, title: translator(localeOfPath(pathname), "desk")("checkIn.title"), noindex: true });

/** `/desk/check-in?departure_id=` or `?experience_id=&day=`: the guests of one departure, or of one night of a house. */
export async function loader({ request }: LoaderFunctionArgs) {
  const member = await requireMember(request);
  const ref = refIn(new URL(request.url).searchParams);
  if (!ref) throw redirect(localPath(localeOfRequest(request), "/desk"), { status: 303 });
  const desk = await readDesk(request, member, ref);
  return new OnServer({ ...desk, visitRef: ref, eventId: newEventId(), now: clock.now() });
}

export async function action({ request }: ActionFunctionArgs) {
  const member = await requireMember(request);
  const ref = refIn(new URL(request.url).searchParams);
  if (!ref) throw new Response(null, { status: 404 });
  const form = await request.formData();
  if (form.get("intent") === "undo") return takeBack(request, member, String(form.get("event_id") ?? ""));
  try {
    return { result: await letIn(request, member, ref, form) };
  } catch (error) {
    if (error instanceof StoreRefusal) throw new Response(null, { status: error.status });
    throw error;
  }
}

export default function CheckIn() {
  const sent = useActionData<{ result: CheckInResult }>();
  const page = held<typeof loader>(useLoaderData());
  return <CheckInPage {...page} result={sent?.result ?? null} locale={useLocale()} />;
}

export function ErrorBoundary() {
  return <ErrorPage handlers={{ 404: () => <NoSuchVisit /> }} />;
}
