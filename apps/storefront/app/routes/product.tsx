import { groupByNo } from "@market/ocop";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Breadcrumb } from "~/components/breadcrumb";
import { useLocale } from "~/components/link";
import { StructuredData } from "~/components/structured-data";
import type { HeadOf } from "~/head/page-head";
import { useT } from "~/i18n";
import { held, OnServer } from "~/on-server";
import { pageMeta } from "~/page-meta";
import { Certified } from "~/product/certified";
import { Facts } from "~/product/facts";
import { Gallery } from "~/product/gallery";
import { productHead } from "~/product/head";
import { Inside } from "~/product/inside";
import { loadProduct } from "~/product/load.server";
import { Maker } from "~/product/maker";
import { Offer } from "~/product/offer";
import { Related } from "~/product/related";
import { Story } from "~/product/story";
import { productData } from "~/product/structured-data.server";
import { Voices } from "~/review/voices";
import { originOf } from "~/search-engines/origin.server";
import { provinceChoice } from "~/terms/provinces.server";
import { WishHeart } from "~/wish-list/heart";

/** `/products/:handle`. A visit has a page of its own: `experience.tsx`. */
export async function loader(args: LoaderFunctionArgs) {
  const loaded = await loadProduct(args);
  const { searchParams } = new URL(args.request.url);
  return new OnServer({
    ...loaded,
    ships: provinceChoice(searchParams.get("province")),
    data: productData(loaded.product, loaded.locale, originOf(args.request)),
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

const head: HeadOf = (data, { pathname }) =>
  productHead(data ? held<typeof loader>(data) : undefined, pathname);
export const handle = { head };

export default function Product() {
  const { product, path, wished, ships, related, data } = held<typeof loader>(useLoaderData());
  const tListing = useT("listing");
  const locale = useLocale();
  const group = groupByNo(product.group);
  return (
    <div className="wrap py-6 lg:py-8">
      <StructuredData data={data} />
      <Breadcrumb
        crumbs={[
          { label: tListing("title.products"), to: "/products" },
          { label: group.name[locale], to: `/groups/${group.slug}` },
        ]}
      />
      <div className="product">
        <Gallery product={product} />
        <div className="product-side">
          <Offer product={product} path={path} ships={ships}>
            <WishHeart productId={product.id} title={product.title} wished={wished} returnTo={path} />
          </Offer>
          <Certified certificate={product.certificate} />
        </div>
        <div className="product-more">
          <Inside parts={product.parts} bar={product.bar} />
          <Story product={product} />
          <Facts product={product} />
          <Maker producer={product.producer} />
          <Voices voices={product.voices} path={path} />
        </div>
      </div>
      <Related cards={related} />
    </div>
  );
}
