import { randomUUID } from "node:crypto";
import { todayOf } from "@market/ocop";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData, useRouteError } from "@remix-run/react";
import type { FormDraft } from "~/account/form";
import { clock } from "~/clock.server";
import { changeRegister, readRegister } from "~/desk/register.server";
import { RegisterPage } from "~/desk/register-page";
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
  pageMeta({ pathname, title: translator(localeOfPath(pathname), "register")("title"), noindex: true });

/** `/desk/bookings/:id/guests`: who sleeps in the house, as the police must be told. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const member = await requireMember(request);
  const bookingId = params.id ?? "";
  return new OnServer({
    bookingId,
    ...(await readRegister(request, member, bookingId)),
    today: todayOf(clock),
    formId: randomUUID(),
  });
}

export const action = ({ request, params }: ActionFunctionArgs) => changeRegister(request, params.id ?? "");

export default function Guests() {
  const sent = useActionData<{ draft: FormDraft }>();
  return <RegisterPage {...held<typeof loader>(useLoaderData())} draft={sent?.draft ?? null} />;
}

export function ErrorBoundary() {
  return <DeskError error={useRouteError()} />;
}
