import type { ConsentsAnswer, ConsentTexts } from "@market/store-contract";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { attempt, textOf } from "~/account/attempt.server";
import { type FormDraft, UNTOUCHED } from "~/account/form";
import { AccountFrame } from "~/account/frame";
import { accountMeta } from "~/account/meta";
import { Privacy } from "~/account/privacy";
import { asCustomer, readAsCustomer, requireCustomer } from "~/account/session.server";
import { Told } from "~/account/told";
import { translator, useT } from "~/i18n";
import { localeOfRequest, localPath } from "~/i18n/locale";
import { readStore, writeStore } from "~/medusa.server";
import { privateHeaders } from "~/private-page";
import { redirectWithToast } from "~/session.server";

export const headers = privateHeaders;
export const meta = accountMeta("privacy");

export async function loader({ request }: LoaderFunctionArgs) {
  const { token } = await requireCustomer(request);
  const locale = localeOfRequest(request);
  const [{ current, history }, { texts }] = await Promise.all([
    readAsCustomer<ConsentsAnswer>(request, token, "/store/account/consents"),
    readStore<ConsentTexts>(`/store/account/consent-texts?locale=${locale}`),
  ]);
  return { current, history, texts };
}

/** Gives or takes back one consent. */
export async function action({ request }: ActionFunctionArgs) {
  const { token } = await requireCustomer(request);
  const locale = localeOfRequest(request);
  const form = await request.formData();
  const given = textOf(form, "given") === "1";
  return attempt(request, {}, async () => {
    const body = { kind: textOf(form, "kind"), given, version: textOf(form, "version"), locale };
    await writeStore<ConsentsAnswer>("POST", "/store/account/consents", body, asCustomer(token));
    const message = translator(locale, "account")(given ? "toast.consentGiven" : "toast.consentWithdrawn");
    return redirectWithToast(localPath(locale, "/account/privacy"), { tone: "good", message });
  });
}

export default function PrivacyPage() {
  const t = useT("account");
  const draft = useActionData<{ draft: FormDraft }>()?.draft ?? UNTOUCHED;
  return (
    <AccountFrame title={t("privacy.title")} lead={t("privacy.lead")}>
      <Told draft={draft} />
      <Privacy {...useLoaderData<typeof loader>()} />
    </AccountFrame>
  );
}
