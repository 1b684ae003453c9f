import type { DeskMeAnswer, DeskMembersAnswer } from "@market/store-contract";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData, useRouteError } from "@remix-run/react";
import { type FormDraft, UNTOUCHED } from "~/account/form";
import { changeMembers } from "~/desk/people/members.server";
import { MembersPage } from "~/desk/people/members-page";
import { OwnersOnly } from "~/desk/people/owners-only";
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
    title: translator(localeOfPath(pathname), "joining")("members.title"),
    noindex: true,
  });

/** `/desk/members`: for owners. */
export async function loader({ request }: LoaderFunctionArgs) {
  const member = await requireMember(request);
  const [answer, me] = await Promise.all([
    readAsMember<DeskMembersAnswer>(request, member, "/producer/members"),
    readAsMember<DeskMeAnswer>(request, member, "/producer/me"),
  ]);
  return new OnServer({ ...answer, self: me.member.id });
}

export const action = ({ request }: ActionFunctionArgs) => changeMembers(request);

export default function Members() {
  const sent = useActionData<{ draft: FormDraft }>();
  return <MembersPage {...held<typeof loader>(useLoaderData())} draft={sent?.draft ?? UNTOUCHED} />;
}

export function ErrorBoundary() {
  return <OwnersOnly error={useRouteError()} />;
}
