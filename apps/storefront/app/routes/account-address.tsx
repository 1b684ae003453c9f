import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { saveAddress, shownAddress } from "~/account/address.server";
import { AddressForm } from "~/account/address-form";
import { AccountFrame } from "~/account/frame";
import { forgetForm } from "~/account/kept-form.server";
import { accountMeta } from "~/account/meta";
import { requireCustomer } from "~/account/session.server";
import { provinceChoices } from "~/checkout/communes.server";
import { CheckoutElements } from "~/components/checkout-elements";
import { useT } from "~/i18n";
import { privateHeaders } from "~/private-page";

export const headers = privateHeaders;
export const meta = accountMeta("address");

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { customer } = await requireCustomer(request);
  const shown = await shownAddress(request, customer, params.id ?? "new");
  return data({ ...shown, provinces: provinceChoices() }, { headers: { "Set-Cookie": await forgetForm() } });
}

export const action = ({ request, params }: ActionFunctionArgs) => saveAddress(request, params.id ?? "new");

export default function Address() {
  const t = useT("account");
  const { isNew, ...shown } = useLoaderData<typeof loader>();
  const sent = useActionData<Pick<typeof shown, "draft" | "communes" | "isDefault" | "refusal">>();
  return (
    <AccountFrame title={t(isNew ? "address.newTitle" : "address.title")}>
      <AddressForm {...shown} {...sent} />
      <CheckoutElements />
    </AccountFrame>
  );
}
