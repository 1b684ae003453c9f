import type { LoaderFunctionArgs } from "@remix-run/node";
import { daysAsked, queryOf } from "~/desk/figures/figures.server";
import { fileAsMember } from "~/desk/file.server";
import { localeOfRequest } from "~/i18n/locale";

/** `/desk/figures.xlsx?from=&to=` */
export const loader = ({ request }: LoaderFunctionArgs) =>
  fileAsMember(
    request,
    `/producer/figures/file?${queryOf(daysAsked(request))}&locale=${localeOfRequest(request)}`,
  );
