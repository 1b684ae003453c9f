import type { Locale } from "@market/store-contract";
import type { Graph, ItemList, MerchantReturnPolicy, Organization, WebSite } from "schema-dts";
import { translator } from "~/i18n";
import { localPath } from "~/i18n/locale";
import { operatorIn } from "~/legal/operator.server";
import { RETURN_DAYS } from "~/legal/pages";

/** Who runs the site, once for all pages to point at. A demo operator is not told to search engines as if it existed. */
function organization(locale: Locale, origin: string): Organization {
  const { name, address, email, demo } = operatorIn(locale);
  const t = translator(locale, "common");
  return {
    "@type": "OnlineStore",
    "@id": `${origin}/#organization`,
    name: demo ? t("site") : name,
    url: origin,
    logo: `${origin}/icons/icon-512.png`,
    ...(!demo && { address, email }),
    contactPoint: {
      "@type": "ContactPoint",
      contactType: "customer service",
      url: origin + localPath(locale, "/complaints"),
      availableLanguage: ["vi", "en"],
    },
    hasMerchantReturnPolicy: returnPolicy(locale, origin),
  };
}

/** The rules on returns as the page about them has them. */
export function returnPolicy(locale: Locale, origin: string): MerchantReturnPolicy {
  return {
    "@type": "MerchantReturnPolicy",
    applicableCountry: "VN",
    returnPolicyCategory: "https://schema.org/MerchantReturnFiniteReturnWindow",
    merchantReturnDays: RETURN_DAYS,
    returnMethod: "https://schema.org/ReturnByMail",
    returnFees: "https://schema.org/ReturnFeesCustomerResponsibility",
    itemDefectReturnFees: "https://schema.org/FreeReturn",
    merchantReturnLink: origin + localPath(locale, "/legal/returns"),
  };
}

/** The home page: the site, how it is searched, and who runs it. */
export function siteData(locale: Locale, origin: string): Graph {
  const t = translator(locale, "common");
  const home = origin + localPath(locale, "/");
  const site: WebSite = {
    "@type": "WebSite",
    "@id": `${origin}/#website`,
    name: t("site"),
    description: t("description"),
    url: home,
    inLanguage: locale,
    publisher: { "@id": `${origin}/#organization` },
    potentialAction: {
      "@type": "SearchAction",
      target: {
        "@type": "EntryPoint",
        urlTemplate: `${origin}${localPath(locale, "/search")}?q={search_term_string}`,
      },
      // Google's own word for the place of the query, which schema.org's types do not know.
      ...({ "query-input": "required name=search_term_string" } as object),
    },
  };
  return { "@context": "https://schema.org", "@graph": [site, organization(locale, origin)] };
}

interface Listed {
  kind: "product" | "experience";
  handle: string;
  title: string;
}

/** A list's pages in their order; each page tells of its own goods itself. */
export function listData(
  cards: readonly Listed[],
  crumbs: ReadonlyArray<{ name: string; path: string }>,
  locale: Locale,
  origin: string,
): Graph {
  const at = (path: string) => origin + localPath(locale, path);
  const list: ItemList = {
    "@type": "ItemList",
    numberOfItems: cards.length,
    itemListElement: cards.map(({ kind, handle, title }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name: title,
      url: at(`/${kind === "experience" ? "experiences" : "products"}/${handle}`),
    })),
  };
  return {
    "@context": "https://schema.org",
    "@graph": [
      list,
      {
        "@type": "BreadcrumbList",
        itemListElement: [{ name: translator(locale, "common")("home"), path: "/" }, ...crumbs].map(
          ({ name, path }, index) => ({ "@type": "ListItem", position: index + 1, name, item: at(path) }),
        ),
      },
    ],
  };
}
