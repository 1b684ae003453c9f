import type { LoaderFunctionArgs } from "@remix-run/node";
import { localeOfRequest } from "~/i18n/locale";
import { cleanQuery } from "~/listing/filters";
import { readSuggestions } from "~/medusa.server";
import { suggestionsAsHtml } from "~/suggest/render.server";

const NOTHING = { goods: [], producers: [], groups: [], places: [] };

/** What the search box offers while one types, as a piece of HTML. */
export async function loader({ request }: LoaderFunctionArgs) {
  const locale = localeOfRequest(request);
  const q = cleanQuery(new URL(request.url).searchParams.get("q") ?? "");
  const answer = q ? await readSuggestions(q, locale) : NOTHING;
  return new Response(suggestionsAsHtml(answer, locale), {
    headers: {
      "Content-Type": "text/html; charset=utf-8",
      "Cache-Control": "private, no-cache",
      "X-Robots-Tag": "noindex",
    },
  });
}
