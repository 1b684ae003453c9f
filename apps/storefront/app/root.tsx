import latin from "@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-400-normal.woff2?url";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Links, Meta, Outlet, Scripts, useLocation, useMatches, useRouteLoaderData } from "@remix-run/react";
import { type ReactNode, useContext } from "react";
import { I18nextProvider } from "react-i18next";
import { NonceContext } from "./components/nonce";
import elements from "./elements/shop.js?url";
import { i18nFor } from "./i18n";
import { inLanguage, LOCALES, localeOfPath } from "./i18n/locale";
import { ErrorPage } from "./layout/error-page";
import { Shell } from "./layout/shell";
import { frameMeta } from "./page-meta";
import { settings } from "./settings.server";
import styles from "./styles/app.css?url";

export const links = () => [
  { rel: "preload", href: latin, as: "font", type: "font/woff2", crossOrigin: "anonymous" as const },
  { rel: "stylesheet", href: styles },
  { rel: "icon", href: "/favicon.svg", type: "image/svg+xml" },
];

export const meta: MetaFunction = frameMeta;

export function loader({ request }: LoaderFunctionArgs) {
  return { origin: settings.origin ?? new URL(request.url).origin };
}

export function Layout({ children }: { children: ReactNode }) {
  const { pathname } = useLocation();
  const locale = localeOfPath(pathname);
  const nonce = useContext(NonceContext);
  const hydrates = useMatches().some(({ handle }) => (handle as { hydrate?: boolean } | undefined)?.hydrate);
  return (
    <html lang={locale}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="theme-color" content="#0b5d57" />
        <Meta />
        <Alternates />
        <Links />
        <script type="module" src={elements} />
      </head>
      <body>
        <I18nextProvider i18n={i18nFor(locale)}>{children}</I18nextProvider>
        {hydrates && <Scripts nonce={nonce} />}
      </body>
    </html>
  );
}

/** The same page in each language, for search engines. */
function Alternates() {
  const data = useRouteLoaderData<typeof loader>("root");
  const { pathname, search } = useLocation();
  if (!data) return null;
  const at = (path: string) => data.origin + path;
  return (
    <>
      <link rel="canonical" href={at(pathname)} />
      {LOCALES.map((locale) => (
        <link
          key={locale}
          rel="alternate"
          hrefLang={locale}
          href={at(inLanguage(locale, pathname, search))}
        />
      ))}
      <link rel="alternate" hrefLang="x-default" href={at(inLanguage("vi", pathname, search))} />
    </>
  );
}

export default function App() {
  return <Outlet />;
}

export function ErrorBoundary() {
  return (
    <Shell basketCount={0}>
      <ErrorPage />
    </Shell>
  );
}
