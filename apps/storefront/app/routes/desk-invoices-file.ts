import type { LoaderFunctionArgs } from "@remix-run/node";
import { fileAsMember } from "~/desk/file.server";
import { monthAsked } from "~/desk/money/money.server";
import { localeOfRequest } from "~/i18n/locale";

/** `/desk/invoices.xlsx?month=`, `/desk/invoices.json?month=` */
export const loader = ({ request }: LoaderFunctionArgs) => {
  const query = new URLSearchParams({
    month: monthAsked(request).month,
    format: new URL(request.url).pathname.endsWith(".json") ? "json" : "xlsx",
    locale: localeOfRequest(request),
  });
  return fileAsMember(request, `/producer/invoices/file?${query}`);
};
