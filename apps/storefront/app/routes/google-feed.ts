import type { LoaderFunctionArgs } from "@remix-run/node";
import { googleFeed } from "~/search-engines/google-feed.server";
import { originOf } from "~/search-engines/origin.server";
import { xmlResponse } from "~/search-engines/xml";

/** `?locale=en` for the English one. Stars end at midnight, so no copy is kept for long. */
export function loader({ request }: LoaderFunctionArgs) {
  const locale = new URL(request.url).searchParams.get("locale") === "en" ? "en" : "vi";
  return xmlResponse(googleFeed(originOf(request), locale), 60);
}
