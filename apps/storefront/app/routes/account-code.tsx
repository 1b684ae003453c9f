import type { AccountAnswer, CodeSent, SignedInAnswer } from "@market/store-contract";
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { attempt, textOf } from "~/account/attempt.server";
import { CodeForm } from "~/account/code-form";
import { enter, readWaitingCode, toCodePage } from "~/account/entering.server";
import { type FormDraft, UNTOUCHED } from "~/account/form";
import { accountMeta } from "~/account/meta";
import { accountToken, asCustomer } from "~/account/session.server";
import { translator } from "~/i18n";
import { localeOfRequest, localPath } from "~/i18n/locale";
import { writeStore } from "~/medusa.server";
import { privateHeaders } from "~/private-page";
import { redirectWithToast } from "~/session.server";

export const headers = privateHeaders;
export const meta = accountMeta("code");

async function waitingOf(request: Request) {
  const waiting = await readWaitingCode(request);
  if (!waiting) throw redirect(localPath(localeOfRequest(request), "/account/sign-in"), { status: 303 });
  return waiting;
}

export async function loader({ request }: LoaderFunctionArgs) {
  const { purpose, channel, sent_to, login, expires_at } = await waitingOf(request);
  const minutes = Math.max(1, Math.round((Date.parse(expires_at) - Date.now()) / 60_000));
  return { purpose, channel, sentTo: sent_to, minutes, mayResend: Boolean(login) };
}

export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData();
  const locale = localeOfRequest(request);
  const waiting = await waitingOf(request);
  const { purpose, challenge, login, return_to } = waiting;
  const token = purpose === "add_login" ? await accountToken(request) : null;
  const headers = token ? asCustomer(token) : {};
  return attempt(request, {}, async () => {
    if (form.get("intent") === "resend" && login) {
      const body = { locale, purpose, login };
      const sent = await writeStore<CodeSent>("POST", "/store/account/codes", body, headers);
      return toCodePage(locale, { ...waiting, ...sent });
    }
    const body = {
      challenge,
      code: textOf(form, "code"),
      ...(purpose === "reset_password" ? { password: textOf(form, "password") } : {}),
    };
    const path = "/store/account/codes/verify";
    if (purpose === "add_login") {
      await writeStore<AccountAnswer>("POST", path, body, headers);
      const message = translator(locale, "account")("toast.loginAdded");
      return redirectWithToast(return_to, { tone: "good", message });
    }
    const answer = await writeStore<SignedInAnswer>("POST", path, body);
    const message =
      purpose === "sign_up" ? "joined" : purpose === "reset_password" ? "passwordSet" : "signedIn";
    return enter(request, answer, return_to, message);
  });
}

export default function Code() {
  const waiting = useLoaderData<typeof loader>();
  const sent = useActionData<{ draft: FormDraft }>();
  return <CodeForm draft={sent?.draft ?? UNTOUCHED} {...waiting} />;
}
