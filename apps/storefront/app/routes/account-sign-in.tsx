import type { CodeSent, SignedInAnswer } from "@market/store-contract";
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { attempt, textOf, typed } from "~/account/attempt.server";
import { enter, returnPath, toCodePage } from "~/account/entering.server";
import { type FormDraft, UNTOUCHED } from "~/account/form";
import { accountMeta } from "~/account/meta";
import { findCustomer } from "~/account/session.server";
import { SignInForm } from "~/account/sign-in-form";
import { localeOfRequest } from "~/i18n/locale";
import { writeStore } from "~/medusa.server";
import { privateHeaders } from "~/private-page";

export const headers = privateHeaders;
export const meta = accountMeta("signIn");

export async function loader({ request }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const returnTo = returnPath(request, searchParams.get("return_to"));
  if (await findCustomer(request)) throw redirect(returnTo, { status: 303 });
  return { returnTo, expired: searchParams.has("expired") };
}

export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData();
  const locale = localeOfRequest(request);
  const values = typed(form, ["login"]);
  const login = textOf(form, "login");
  const return_to = returnPath(request, form.get("return_to"));
  return attempt(request, values, async () => {
    if (form.get("intent") === "code") {
      const body = { locale, purpose: "sign_in", login };
      const sent = await writeStore<CodeSent>("POST", "/store/account/codes", body);
      return toCodePage(locale, { ...sent, purpose: "sign_in", login, return_to });
    }
    const body = { login, password: textOf(form, "password") };
    const answer = await writeStore<SignedInAnswer>("POST", "/store/account/sign-in", body);
    return enter(request, answer, return_to);
  });
}

export default function SignIn() {
  const { returnTo, expired } = useLoaderData<typeof loader>();
  const sent = useActionData<{ draft: FormDraft }>();
  return <SignInForm draft={sent?.draft ?? UNTOUCHED} returnTo={returnTo} expired={expired} />;
}
