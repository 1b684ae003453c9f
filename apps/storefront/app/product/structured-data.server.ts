import { dayOf, groupByNo } from "@market/ocop";
import type { CertificateSummary, Locale, ProductPage } from "@market/store-contract";
import type {
  AggregateRating,
  BreadcrumbList,
  Certification,
  Graph,
  Offer,
  Product,
  Review,
  Service,
} from "schema-dts";
import { returnPolicy } from "~/head/organization.server";
import { translator } from "~/i18n";
import { localPath } from "~/i18n/locale";
import { pictureAddress } from "~/pictures/widths";

/** schema.org's words for search engines; stars appear only as a certification that counts today. */
export function productData(product: ProductPage, locale: Locale, origin: string): Graph {
  const at = (path: string) => origin + localPath(locale, path);
  const list = product.kind === "experience" ? "experiences" : "products";
  const url = at(`/${list}/${product.handle}`);
  const group = groupByNo(product.group);
  const crumbs = [
    { name: translator(locale, "common")("home"), item: at("/") },
    { name: translator(locale, "listing")(`title.${list}`), item: at(`/${list}`) },
    { name: group.name[locale], item: at(`/groups/${group.slug}`) },
    { name: product.title, item: url },
  ];
  const way: BreadcrumbList = {
    "@type": "BreadcrumbList",
    itemListElement: crumbs.map((crumb, index) => ({ "@type": "ListItem", position: index + 1, ...crumb })),
  };
  const certified =
    product.stars > 0 && product.certificate
      ? { hasCertification: certification(product.certificate, locale) }
      : {};
  const told =
    product.kind === "experience"
      ? { ...visit(product, url, origin), ...certified, ...rated(product) }
      : { ...goods(product, url, locale, origin), ...certified, ...rated(product) };
  return { "@context": "https://schema.org", "@graph": [told, way] };
}

function goods(product: ProductPage, url: string, locale: Locale, origin: string): Product {
  const { name } = groupByNo(product.group);
  return {
    "@type": "Product",
    "@id": `${url}#product`,
    name: product.title,
    description: product.seo_description,
    url,
    ...picturesOf(product, origin),
    category: name[locale],
    ...(product.producer && {
      brand: { "@type": "Brand", name: product.producer.name },
      manufacturer: makerOf(product, origin, locale),
    }),
    ...(product.weight_grams && {
      weight: { "@type": "QuantitativeValue", value: product.weight_grams, unitCode: "GRM" },
    }),
    countryOfOrigin: "VN",
    offers: product.variants.flatMap((variant) => offer(product, variant, url, locale, origin)),
  };
}

/** A visit is offered by its tickets; where nothing can be booked, nothing is offered. */
function visit(product: ProductPage, url: string, origin: string): Service {
  const tickets = (product.experience?.tickets ?? []).filter(({ price }) => price !== null && price > 0);
  return {
    "@type": "Service",
    "@id": `${url}#visit`,
    name: product.title,
    description: product.seo_description,
    url,
    ...picturesOf(product, origin),
    ...(product.producer && { provider: { "@type": "Organization", name: product.producer.name } }),
    ...(tickets.length > 0 && {
      offers: tickets.map(({ title, price }) => ({
        "@type": "Offer" as const,
        name: title,
        price: price ?? 0,
        priceCurrency: "VND",
        url,
      })),
    }),
  };
}

/** What buyers say of it. Examples of the demonstration are no buyers'. */
function rated({ voices: { rating, reviews } }: ProductPage): {
  aggregateRating?: AggregateRating;
  review?: Review[];
} {
  if (!rating || rating.demo) return {};
  return {
    aggregateRating: {
      "@type": "AggregateRating",
      ratingValue: rating.average,
      ratingCount: rating.count,
      bestRating: 5,
      worstRating: 1,
    },
    review: reviews
      .filter(({ author }) => author)
      .map(({ rating: points, author, text, written_at, locale }) => ({
        "@type": "Review" as const,
        reviewRating: { "@type": "Rating" as const, ratingValue: points, bestRating: 5, worstRating: 1 },
        author: { "@type": "Person" as const, name: author },
        datePublished: dayOf(new Date(written_at)),
        inLanguage: locale,
        ...(text && { reviewBody: text }),
      })),
  };
}

function makerOf({ producer }: ProductPage, origin: string, locale: Locale) {
  return {
    "@type": "Organization" as const,
    name: producer?.name ?? "",
    url: origin + localPath(locale, `/producers/${producer?.handle}`),
  };
}

/** Prices hold until they are changed: no day is told on which they would end. */
function offer(
  product: ProductPage,
  { id, price, available, title }: ProductPage["variants"][number],
  url: string,
  locale: Locale,
  origin: string,
): Offer[] {
  if (price === null) return [];
  const { living, ships_to } = product.terms;
  // A change of mind is no ground to send back what is fresh or alive.
  const perishes = living || ships_to !== null;
  return [
    {
      "@type": "Offer",
      sku: id,
      ...(title && { name: title }),
      price,
      priceCurrency: "VND",
      priceSpecification: {
        "@type": "UnitPriceSpecification",
        price,
        priceCurrency: "VND",
        valueAddedTaxIncluded: true,
      },
      url,
      itemCondition: "https://schema.org/NewCondition",
      availability: `https://schema.org/${availability(product, available)}`,
      ...(product.terms.sale.kind === "preorder" && { availabilityStarts: product.terms.sale.harvest_on }),
      // Who has not joined sells nothing here, whatever the demonstration shows.
      ...(product.producer?.joined && { seller: makerOf(product, origin, locale) }),
      hasMerchantReturnPolicy: perishes
        ? {
            "@type": "MerchantReturnPolicy",
            applicableCountry: "VN",
            returnPolicyCategory: "https://schema.org/MerchantReturnNotPermitted",
            merchantReturnLink: origin + localPath(locale, "/legal/returns"),
          }
        : returnPolicy(locale, origin),
    },
  ];
}

function availability({ terms }: ProductPage, available: number | null) {
  const off = terms.sale.kind === "out_of_season" || terms.sale.kind === "resting";
  if (off || available === 0) return "OutOfStock" as const;
  return terms.sale.kind === "preorder" ? ("PreOrder" as const) : ("InStock" as const);
}

function picturesOf(product: ProductPage, origin: string): { image?: string[] } {
  const images = product.images.flatMap((image) => pictureAddress(image.url, 1280) ?? []);
  return images.length > 0 ? { image: images.map((path) => origin + path) } : {};
}

function certification(certificate: CertificateSummary, locale: Locale): Certification {
  const t = translator(locale, "certificate");
  return {
    "@type": "Certification",
    name: translator(locale, "common")("stars.some", { stars: certificate.stars_shown }),
    certificationRating: { "@type": "Rating", ratingValue: certificate.stars_shown, bestRating: 5 },
    certificationStatus: "https://schema.org/CertificationActive",
    ...(certificate.decision_number && { certificationIdentification: certificate.decision_number }),
    ...(certificate.level && {
      issuedBy: { "@type": "Organization", name: t(`level.${certificate.level}`) },
    }),
    ...(certificate.valid_from && { validFrom: certificate.valid_from }),
    ...(certificate.shown_until && { expires: certificate.shown_until }),
  };
}
