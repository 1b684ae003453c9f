import { formatPhone } from "@market/ocop";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { AccountFrame } from "~/account/frame";
import { accountMeta } from "~/account/meta";
import { Overview } from "~/account/overview";
import { requireCustomer } from "~/account/session.server";
import { useT } from "~/i18n";
import { privateHeaders } from "~/private-page";

export const headers = privateHeaders;
export const meta = accountMeta("overview");

export async function loader({ request }: LoaderFunctionArgs) {
  const { customer } = await requireCustomer(request);
  const [address] = customer.addresses;
  return {
    name: customer.name,
    logins: [customer.phone && formatPhone(customer.phone), customer.email].filter(Boolean) as string[],
    address: address ?? null,
  };
}

export default function Account() {
  const t = useT("account");
  const { name, ...rest } = useLoaderData<typeof loader>();
  return (
    <AccountFrame title={t("overview.hello", { name })} lead={t("overview.lead")}>
      <Overview {...rest} />
    </AccountFrame>
  );
}
