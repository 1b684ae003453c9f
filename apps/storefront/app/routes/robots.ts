import type { LoaderFunctionArgs } from "@remix-run/node";
import { originOf } from "~/search-engines/origin.server";
import { robotsText } from "~/search-engines/robots";

export function loader({ request }: LoaderFunctionArgs) {
  return new Response(robotsText(originOf(request)), {
    headers: { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "public, max-age=3600" },
  });
}
