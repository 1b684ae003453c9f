import { groupByNo } from "@market/ocop";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { adultHeaders, askForAge } from "~/age/age.server";
import { CertificatePanel } from "~/certificate/panel";
import { Breadcrumb } from "~/components/breadcrumb";
import { useLocale } from "~/components/link";
import { CardGrid } from "~/components/listing-card";
import { StructuredData } from "~/components/structured-data";
import type { HeadOf } from "~/head/page-head";
import { useT } from "~/i18n";
import { localeOfPath, localeOfRequest, localPath, withoutLocale } from "~/i18n/locale";
import { keptWhile } from "~/kept-while.server";
import { readListing, readProduct } from "~/medusa.server";
import { shareAddress } from "~/og/share-address";
import { held, OnServer } from "~/on-server";
import { pageMeta } from "~/page-meta";
import { Facts } from "~/product/facts";
import { Gallery } from "~/product/gallery";
import { Maker } from "~/product/maker";
import { Offer } from "~/product/offer";
import { productData } from "~/product/structured-data.server";
import { settings } from "~/settings.server";
import { provinceChoice } from "~/terms/provinces.server";
import { WishHeart } from "~/wish-list/heart";
import { readWishes } from "~/wish-list/wishes.server";

const RELATED = 4;

/** `/products/:handle` and `/experiences/:handle`: what is asked for under the other's address moves there. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const locale = localeOfRequest(request);
  const handle = params.handle ?? "";
  const product = await readProduct(handle, locale, await adultHeaders(request)).catch((error: unknown) => {
    throw error instanceof Response && error.status === 403
      ? askForAge(locale, `/products/${handle}`)
      : error;
  });
  const path = `/${product.kind === "experience" ? "experiences" : "products"}/${product.handle}`;
  const url = new URL(request.url);
  if (withoutLocale(url.pathname).split("/")[1] !== path.split("/")[1])
    throw redirect(localPath(locale, path), 301);
  const set = new URLSearchParams({ set: String(product.set_no), locale, per_page: String(RELATED + 1) });
  // What stands below is worth less than the page: without it the page is shown all the same.
  const related = await keptWhile(context.shopVersion, `${set}`, () => readListing(set)).catch(() => null);
  return new OnServer({
    product,
    path,
    wished: (await readWishes(request)).includes(product.id),
    ships: provinceChoice(url.searchParams.get("province")),
    related: (related?.items ?? []).filter(({ id }) => id !== product.id).slice(0, RELATED),
    data: productData(product, locale, settings.origin ?? url.origin),
  });
}

export const meta: MetaFunction<typeof loader> = ({ data, location }) => {
  const product = data && held<typeof loader>(data).product;
  return pageMeta({
    pathname: location.pathname,
    title: product?.title,
    description: product?.seo_description,
    // Alcohol is shown to adults who ask for it, and is advertised nowhere.
    noindex: product?.terms.alcohol,
  });
};

const head: HeadOf = (data, { pathname }) => {
  if (!data) return { canonical: null };
  const { product, path } = held<typeof loader>(data);
  if (product.terms.alcohol) return { canonical: null };
  const picture = { path: shareAddress(product, localeOfPath(pathname)), alt: product.title };
  return { canonical: path, picture, type: "product" };
};
export const handle = { head };

export default function Product() {
  const { product, path, wished, ships, related, data } = held<typeof loader>(useLoaderData());
  const t = useT("product");
  const tListing = useT("listing");
  const locale = useLocale();
  const group = groupByNo(product.group);
  const list = product.kind === "experience" ? "experiences" : "products";
  return (
    <div className="wrap py-6 lg:py-8">
      <StructuredData data={data} />
      <Breadcrumb
        crumbs={[
          { label: tListing(`title.${list}`), to: `/${list}` },
          { label: group.name[locale], to: `/groups/${group.slug}` },
        ]}
      />
      <div className="product">
        <Gallery product={product} />
        <div className="product-side">
          <Offer product={product} path={path} ships={ships}>
            <WishHeart productId={product.id} title={product.title} wished={wished} returnTo={path} />
          </Offer>
          {product.certificate ? (
            <CertificatePanel certificate={product.certificate} />
          ) : (
            <section id="certificate" className="certificate certificate-ended">
              <h2 className="text-lg font-semibold">{t("noStars.title")}</h2>
              <p className="mt-1">{t("noStars.text")}</p>
            </section>
          )}
        </div>
        <div className="product-more">
          {(product.description || product.story) && (
            <section>
              <h2 className="section-title">{t("story")}</h2>
              {product.description && <p className="mt-4 text-lg">{product.description}</p>}
              {product.story?.split(/\n{2,}/).map((paragraph) => (
                <p key={paragraph} className="mt-4 max-w-prose">
                  {paragraph}
                </p>
              ))}
            </section>
          )}
          <Facts product={product} />
          <Maker producer={product.producer} />
        </div>
      </div>
      {related.length > 0 && (
        <section className="mt-16 lg:mt-24">
          <h2 className="section-title">{t("related")}</h2>
          <div className="mt-6">
            <CardGrid cards={related} />
          </div>
        </section>
      )}
    </div>
  );
}
