import type { LoaderFunctionArgs } from "@remix-run/node";
import { readProduct } from "~/medusa.server";
import { shareCard, tagOf } from "~/og/card.server";
import { cardAsked, productCard, shopCard } from "~/og/cards.server";

/**
 * `/og/:file`: the picture of a shared link. The product is asked for each time, so that an ended certificate's stars are on no
 * picture that is given out afterwards; the drawing itself is kept by what it shows.
 */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const asked = cardAsked(params.file);
  if (!asked) return new Response(null, { status: 404 });
  const { handle, locale } = asked;
  const card = handle ? productCard(await readProduct(handle, locale), locale) : shopCard(locale);
  const headers = { ETag: `"${tagOf(card)}"`, "Cache-Control": "public, no-cache" };
  if (request.headers.get("If-None-Match") === headers.ETag)
    return new Response(null, { status: 304, headers });
  const bytes = await shareCard(card);
  return new Response(bytes as BodyInit, { headers: { ...headers, "Content-Type": "image/jpeg" } });
}
