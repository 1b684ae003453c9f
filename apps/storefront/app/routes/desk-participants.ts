import type { LoaderFunctionArgs } from "@remix-run/node";
import { fileAsMember } from "~/desk/file.server";
import { pathOf } from "~/desk/visits/read.server";
import { localeOfRequest } from "~/i18n/locale";

/** `/desk/departures/:id/participants.xlsx` */
export const loader = ({ request, params }: LoaderFunctionArgs) =>
  fileAsMember(
    request,
    `${pathOf("departures", params.id)}/participants-file?locale=${localeOfRequest(request)}`,
  );
