import type { AccountAnswer } from "@market/store-contract";
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { AddressList } from "~/account/address-list";
import { attempt, textOf } from "~/account/attempt.server";
import { AccountFrame } from "~/account/frame";
import { accountMeta } from "~/account/meta";
import { asCustomer, requireCustomer } from "~/account/session.server";
import { translator, useT } from "~/i18n";
import { localeOfRequest, localPath } from "~/i18n/locale";
import { writeStore } from "~/medusa.server";
import { privateHeaders } from "~/private-page";
import { redirectWithToast } from "~/session.server";

export const headers = privateHeaders;
export const meta = accountMeta("addresses");

export async function loader({ request }: LoaderFunctionArgs) {
  return { addresses: (await requireCustomer(request)).customer.addresses };
}

/** Takes an address away. */
export async function action({ request }: ActionFunctionArgs) {
  const { token } = await requireCustomer(request);
  const locale = localeOfRequest(request);
  const id = textOf(await request.formData(), "address");
  const here = localPath(locale, "/account/addresses");
  if (!id) return redirect(here, { status: 303 });
  return attempt(request, {}, async () => {
    const path = `/store/account/addresses/${encodeURIComponent(id)}`;
    await writeStore<AccountAnswer>("DELETE", path, undefined, asCustomer(token));
    const message = translator(locale, "account")("toast.addressGone");
    return redirectWithToast(here, { tone: "good", message });
  });
}

export default function Addresses() {
  const t = useT("account");
  return (
    <AccountFrame title={t("addresses.title")} lead={t("addresses.lead")}>
      <AddressList {...useLoaderData<typeof loader>()} />
    </AccountFrame>
  );
}
