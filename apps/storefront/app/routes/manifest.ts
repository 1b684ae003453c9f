import type { LoaderFunctionArgs } from "@remix-run/node";
import { localeOfRequest } from "~/i18n/locale";
import { manifest } from "~/pwa/manifest";

export function loader({ request }: LoaderFunctionArgs) {
  return new Response(JSON.stringify(manifest(localeOfRequest(request))), {
    headers: { "Content-Type": "application/manifest+json", "Cache-Control": "public, max-age=3600" },
  });
}
