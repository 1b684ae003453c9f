import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { type FormDraft, UNTOUCHED } from "~/account/form";
import { AccountFrame } from "~/account/frame";
import { accountMeta } from "~/account/meta";
import { changeProfile } from "~/account/profile.server";
import { LoginForm, NameForm, PasswordForm, SessionsForm } from "~/account/profile-forms";
import { requireCustomer } from "~/account/session.server";
import { Told } from "~/account/told";
import { useT } from "~/i18n";
import { privateHeaders } from "~/private-page";

export const headers = privateHeaders;
export const meta = accountMeta("profile");

export async function loader({ request }: LoaderFunctionArgs) {
  const { name, email, phone, has_password } = (await requireCustomer(request)).customer;
  return { name, email, phone, hasPassword: has_password };
}

export const action = ({ request }: ActionFunctionArgs) => changeProfile(request);

export default function Profile() {
  const t = useT("account");
  const { name, email, phone, hasPassword } = useLoaderData<typeof loader>();
  const draft = useActionData<{ draft: FormDraft }>()?.draft ?? UNTOUCHED;
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
