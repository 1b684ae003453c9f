import type { LoaderFunctionArgs } from "@remix-run/node";
import { originOf } from "~/search-engines/origin.server";
import { sitemapIndex } from "~/search-engines/sitemap.server";

export async function loader({ request }: LoaderFunctionArgs) {
  return new Response(await sitemapIndex(originOf(request)), {
    headers: { "Content-Type": "application/xml; charset=utf-8", "Cache-Control": "public, max-age=300" },
  });
}
