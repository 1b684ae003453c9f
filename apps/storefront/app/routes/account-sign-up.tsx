import type { CodeSent, ConsentTexts } from "@market/store-contract";
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { attempt, textOf, typed } from "~/account/attempt.server";
import { returnPath, toCodePage } from "~/account/entering.server";
import { type FormDraft, UNTOUCHED } from "~/account/form";
import { accountMeta } from "~/account/meta";
import { findCustomer } from "~/account/session.server";
import { SignUpForm } from "~/account/sign-up-form";
import { localeOfRequest } from "~/i18n/locale";
import { readStore, writeStore } from "~/medusa.server";
import { privateHeaders } from "~/private-page";

export const headers = privateHeaders;
export const meta = accountMeta("signUp");

export async function loader({ request }: LoaderFunctionArgs) {
  const returnTo = returnPath(request, new URL(request.url).searchParams.get("return_to"));
  if (await findCustomer(request)) throw redirect(returnTo, { status: 303 });
  const locale = localeOfRequest(request);
  const { texts } = await readStore<ConsentTexts>(`/store/account/consent-texts?locale=${locale}`);
  return { returnTo, texts };
}

export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData();
  const locale = localeOfRequest(request);
  const values = typed(form, ["name", "login", "consents.account", "consents.marketing"]);
  const return_to = returnPath(request, form.get("return_to"));
  return attempt(request, values, async () => {
    const body = {
      locale,
      name: textOf(form, "name"),
      login: textOf(form, "login"),
      password: textOf(form, "password") || undefined,
      consents: {
        account: textOf(form, "consents.account") || undefined,
        marketing: textOf(form, "consents.marketing") || undefined,
      },
    };
    const sent = await writeStore<CodeSent>("POST", "/store/account/sign-up", body);
    return toCodePage(locale, { ...sent, purpose: "sign_up", return_to });
  });
}

export default function SignUp() {
  const { returnTo, texts } = useLoaderData<typeof loader>();
  const sent = useActionData<{ draft: FormDraft }>();
  return <SignUpForm draft={sent?.draft ?? UNTOUCHED} returnTo={returnTo} texts={texts} />;
}
