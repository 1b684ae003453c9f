import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { type DeleteDraft, deleteAccount } from "~/account/delete.server";
import { DeleteForm } from "~/account/delete-form";
import { AccountFrame } from "~/account/frame";
import { accountMeta } from "~/account/meta";
import { requireCustomer } from "~/account/session.server";
import { useT } from "~/i18n";
import { privateHeaders } from "~/private-page";

export const headers = privateHeaders;
export const meta = accountMeta("remove");

export async function loader({ request }: LoaderFunctionArgs) {
  return { hasPassword: (await requireCustomer(request)).customer.has_password };
}

export const action = ({ request }: ActionFunctionArgs) => deleteAccount(request);

export default function Delete() {
  const t = useT("account");
  const sent = useActionData<DeleteDraft>();
  return (
    <AccountFrame title={t("remove.title")} lead={t("remove.lead")}>
      <DeleteForm {...useLoaderData<typeof loader>()} {...sent} />
    </AccountFrame>
  );
}
