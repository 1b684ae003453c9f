import type { ChangeAnswer, DeskMeAnswer, DeskProfileAnswer } from "@market/store-contract";
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData, useRouteError } from "@remix-run/react";
import { textOf } from "~/account/attempt.server";
import { type FormDraft, UNTOUCHED } from "~/account/form";
import { attemptAsMember } from "~/desk/joining/attempt.server";
import { ProfilePage } from "~/desk/people/profile-page";
import { DeskError } from "~/desk/send-again";
import { readAsMember, requireMember } from "~/desk/session.server";
import { translator } from "~/i18n";
import { localeOfPath, localeOfRequest, localPath } from "~/i18n/locale";
import { writeStore } from "~/medusa.server";
import { held, OnServer } from "~/on-server";
import { pageMeta } from "~/page-meta";
import { privateHeaders } from "~/private-page";
import { redirectWithToast } from "~/session.server";

export const headers = privateHeaders;
export const handle = { head: () => ({ canonical: null }) };

export const meta: MetaFunction = ({ location: { pathname } }) =>
  pageMeta({
    pathname,
    title: translator(localeOfPath(pathname), "joining")("profile.title"),
    noindex: true,
  });

/** `/desk/profile`: whoever works nowhere yet is shown their applications. */
export async function loader({ request }: LoaderFunctionArgs) {
  const member = await requireMember(request);
  const { producers } = (await readAsMember<DeskMeAnswer>(request, member, "/producer/me")).member;
  if (producers.length === 0) {
    throw redirect(localPath(localeOfRequest(request), "/desk/join"), { status: 303 });
  }
  const { profile } = await readAsMember<DeskProfileAnswer>(request, member, "/producer/profile");
  const isOwner = producers.some(({ id, role }) => id === profile.id && role === "owner");
  return new OnServer({ profile, isOwner });
}

/** Another password of one's own; or an application to change what is known of the producer. */
export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData();
  if (textOf(form, "intent") === "change") return beginChange(request, form);
  const passwords = { password: textOf(form, "password"), new_password: textOf(form, "new_password") };
  // A page that holds what could not be sent holds no password.
  return attemptAsMember(request, new FormData(), {}, async (headers) => {
    await writeStore("POST", "/producer/password", passwords, headers);
    const locale = localeOfRequest(request);
    const message = translator(locale, "joining")("toast.passwordChanged");
    return redirectWithToast(localPath(locale, "/desk/profile"), { tone: "good", message });
  });
}

function beginChange(request: Request, form: FormData) {
  const locale = localeOfRequest(request);
  return attemptAsMember(request, form, {}, async (headers) => {
    const path = `/producer/profile/change?locale=${locale}`;
    const { application } = await writeStore<ChangeAnswer>("POST", path, {}, headers);
    return redirect(localPath(locale, `/desk/join/${application.id}`), { status: 303 });
  });
}

export default function Profile() {
  const sent = useActionData<{ draft: FormDraft }>();
  return <ProfilePage {...held<typeof loader>(useLoaderData())} draft={sent?.draft ?? UNTOUCHED} />;
}

export function ErrorBoundary() {
  return <DeskError error={useRouteError()} />;
}
