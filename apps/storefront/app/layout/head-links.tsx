import { useLocation, useMatches } from "@remix-run/react";
import { headOf } from "~/head/page-head";
import { SHARE_HEIGHT, SHARE_WIDTH } from "~/head/share-size";
import { useT } from "~/i18n";
import { LOCALES, localeOfPath, localPath, withoutLocale } from "~/i18n/locale";

const OG_LOCALE = { vi: "vi_VN", en: "en_US" } as const;

/** The page's own address, its twin in the other language, the app's manifest, and what a shared link shows. */
export function HeadLinks({ origin }: { origin: string }) {
  const location = useLocation();
  const t = useT("common");
  const locale = localeOfPath(location.pathname);
  const head = headOf(useMatches(), location);
  const canonical = head.canonical === undefined ? plainPath(location.pathname) : head.canonical;
  const at = (language: (typeof LOCALES)[number], path: string) => origin + localPath(language, path);
  const picture = head.picture ?? { path: `/og/shop.${locale}.jpg`, alt: `${t("site")} – ${t("tagline")}` };
  return (
    <>
      {canonical !== null && (
        <>
          <link rel="canonical" href={at(locale, canonical)} />
          {LOCALES.map((language) => (
            <link key={language} rel="alternate" hrefLang={language} href={at(language, canonical)} />
          ))}
          <link rel="alternate" hrefLang="x-default" href={at("vi", canonical)} />
          <meta property="og:url" content={at(locale, canonical)} />
        </>
      )}
      <link rel="manifest" href={localPath(locale, "/manifest.webmanifest")} />
      <meta property="og:type" content={head.type ?? "website"} />
      <meta property="og:site_name" content={t("site")} />
      <meta property="og:locale" content={OG_LOCALE[locale]} />
      <meta property="og:locale:alternate" content={OG_LOCALE[locale === "vi" ? "en" : "vi"]} />
      <meta property="og:image" content={origin + picture.path} />
      <meta property="og:image:width" content={String(SHARE_WIDTH)} />
      <meta property="og:image:height" content={String(SHARE_HEIGHT)} />
      <meta property="og:image:alt" content={picture.alt} />
      <meta name="twitter:card" content="summary_large_image" />
    </>
  );
}

/** Written one way: without language, and without the slash at the end that some links have. */
function plainPath(pathname: string): string {
  return withoutLocale(pathname).replace(/(?<=.)\/+$/, "");
}
