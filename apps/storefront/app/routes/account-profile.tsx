import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { FormDraft } from "~/account/form";
import { AccountFrame } from "~/account/frame";
import { forgetForm } from "~/account/kept-form.server";
import { accountMeta } from "~/account/meta";
import { changeProfile, shownProfile } from "~/account/profile.server";
import { LoginForm, NameForm, PasswordForm, SessionsForm } from "~/account/profile-forms";
import { requireCustomer } from "~/account/session.server";
import { Told } from "~/account/told";
import { useT } from "~/i18n";
import { privateHeaders } from "~/private-page";

export const headers = privateHeaders;
export const meta = accountMeta("profile");

export async function loader({ request }: LoaderFunctionArgs) {
  const { customer } = await requireCustomer(request);
  const headers = { "Set-Cookie": await forgetForm() };
  return data(await shownProfile(request, customer), { headers });
}

export const action = ({ request }: ActionFunctionArgs) => changeProfile(request);

export default function Profile() {
  const t = useT("account");
  const { name, email, phone, hasPassword, ...shown } = useLoaderData<typeof loader>();
  const draft = useActionData<{ draft: FormDraft }>()?.draft ?? shown.draft;
  return (
    <AccountFrame title={t("profile.title")} lead={t("profile.lead")}>
      <Told draft={draft} />
      <NameForm draft={draft} name={name} />
      <LoginForm draft={draft} email={email} phone={phone} />
      <PasswordForm draft={draft} hasPassword={hasPassword} />
      <SessionsForm />
    </AccountFrame>
  );
}
