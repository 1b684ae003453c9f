import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { adultHeaders, askForAge } from "~/age/age.server";
import { localeOfRequest, localPath, withoutLocale } from "~/i18n/locale";
import { keptWhile } from "~/kept-while.server";
import { readListing, readProduct } from "~/medusa.server";
import { readWishes } from "~/wish-list/wishes.server";

const RELATED = 4;

/** What the pages of goods and of visits both show. What is asked for under the other's address moves there. */
export async function loadProduct({ request, params, context }: LoaderFunctionArgs) {
  const locale = localeOfRequest(request);
  const handle = params.handle ?? "";
  const product = await readProduct(handle, locale, await adultHeaders(request)).catch((error: unknown) => {
    throw error instanceof Response && error.status === 403
      ? askForAge(locale, `/products/${handle}`)
      : error;
  });
  const path = `/${product.kind === "experience" ? "experiences" : "products"}/${product.handle}`;
  if (withoutLocale(new URL(request.url).pathname).split("/")[1] !== path.split("/")[1])
    throw redirect(localPath(locale, path), 301);
  const set = new URLSearchParams({ set: String(product.set_no), locale, per_page: String(RELATED + 1) });
  // What stands below is worth less than the page: without it the page is shown all the same.
  const related = await keptWhile(context.shopVersion, `${set}`, () => readListing(set)).catch(() => null);
  return {
    locale,
    product,
    path,
    wished: (await readWishes(request)).includes(product.id),
    related: (related?.items ?? []).filter(({ id }) => id !== product.id).slice(0, RELATED),
  };
}
