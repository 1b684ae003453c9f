import type { DeskSignedIn } from "@market/store-contract";
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { attempt, textOf, typed } from "~/account/attempt.server";
import { type FormDraft, UNTOUCHED } from "~/account/form";
import { readDeskCookie, writeDeskCookie } from "~/desk/desk-cookie.server";
import { deskPath } from "~/desk/session.server";
import { DeskSignInForm } from "~/desk/sign-in-form";
import { translator } from "~/i18n";
import { localeOfPath, localeOfRequest } from "~/i18n/locale";
import { writeStore } from "~/medusa.server";
import { pageMeta } from "~/page-meta";
import { privateHeaders } from "~/private-page";
import { redirectWithToast } from "~/session.server";

export const headers = privateHeaders;
export const handle = { head: () => ({ canonical: null }) };

export const meta: MetaFunction = ({ location: { pathname } }) =>
  pageMeta({
    pathname,
    title: translator(localeOfPath(pathname), "desk")("signIn.title"),
    noindex: true,
  });

export async function loader({ request }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const returnTo = deskPath(request, searchParams.get("return_to"));
  if (await readDeskCookie(request)) throw redirect(returnTo, { status: 303 });
  return { returnTo, expired: searchParams.has("expired") };
}

export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData();
  const to = deskPath(request, form.get("return_to"));
  return attempt(request, typed(form, ["email"]), async () => {
    const body = { email: textOf(form, "email"), password: textOf(form, "password") };
    const { token, expires_at, member } = await writeStore<DeskSignedIn>("POST", "/producer/sign-in", body);
    const { name, producers } = member;
    const [only, another] = producers;
    const atDesk = { token, expires_at, name, acting: only && !another ? only : null };
    const t = translator(localeOfRequest(request), "desk");
    const toast = { tone: "good" as const, message: t("toast.signedIn", { name }) };
    return redirectWithToast(to, toast, [await writeDeskCookie(atDesk)]);
  });
}

export default function DeskSignIn() {
  const { returnTo, expired } = useLoaderData<typeof loader>();
  const sent = useActionData<{ draft: FormDraft }>();
  return <DeskSignInForm draft={sent?.draft ?? UNTOUCHED} returnTo={returnTo} expired={expired} />;
}
