import type { LoaderFunctionArgs } from "@remix-run/node";
import { originOf } from "~/search-engines/origin.server";
import { sitemapOf } from "~/search-engines/sitemap.server";
import { xmlResponse } from "~/search-engines/xml";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const pieces = await sitemapOf(params.file ?? "", originOf(request));
  return pieces
    ? xmlResponse(pieces, { "Cache-Control": "public, max-age=3600" })
    : new Response(null, { status: 404 });
}
