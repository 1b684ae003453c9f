import { groupByNo } from "@market/ocop";
import type { CertificateSummary, Locale, ProductPage } from "@market/store-contract";
import { translator } from "~/i18n";
import { localPath } from "~/i18n/locale";
import { pictureAddress } from "~/pictures/widths";

/** schema.org's words for search engines; stars appear only as a certification that counts today. */
export function productData(product: ProductPage, locale: Locale, origin: string): object {
  const at = (path: string) => origin + localPath(locale, path);
  const list = product.kind === "experience" ? "experiences" : "products";
  const url = at(`/${list}/${product.handle}`);
  const group = groupByNo(product.group);
  const images = product.images.flatMap((image) => pictureAddress(image.url, 1280) ?? []);
  const crumbs = [
    { name: translator(locale, "listing")(`title.${list}`), item: at(`/${list}`) },
    { name: group.name[locale], item: at(`/groups/${group.slug}`) },
    { name: product.title, item: url },
  ];
  return {
    "@context": "https://schema.org",
    "@graph": [
      {
        "@type": "Product",
        name: product.title,
        description: product.seo_description,
        url,
        ...(images.length > 0 && { image: images.map((path) => origin + path) }),
        category: group.name[locale],
        ...(product.producer && { brand: { "@type": "Organization", name: product.producer.name } }),
        ...(product.stars > 0 && product.certificate && certification(product.certificate, locale)),
        offers: product.variants.flatMap(({ price, available, title }) =>
          price === null
            ? []
            : {
                "@type": "Offer",
                name: title,
                price,
                priceCurrency: "VND",
                url,
                availability: `https://schema.org/${available === 0 ? "OutOfStock" : "InStock"}`,
              },
        ),
      },
      {
        "@type": "BreadcrumbList",
        itemListElement: crumbs.map((crumb, index) => ({
          "@type": "ListItem",
          position: index + 1,
          ...crumb,
        })),
      },
    ],
  };
}

function certification(certificate: CertificateSummary, locale: Locale) {
  const t = translator(locale, "certificate");
  return {
    hasCertification: {
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
    },
  };
}
