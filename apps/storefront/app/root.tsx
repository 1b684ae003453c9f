import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Links, Meta, Outlet, Scripts, useLocation, useMatches, useRouteLoaderData } from "@remix-run/react";
import { type ReactNode, useContext } from "react";
import { I18nextProvider } from "react-i18next";
import { NonceContext } from "./components/nonce";
// Bundled and minified like a worker, the one way in which Vite gives a script of its own an address.
import elements from "./elements/shop.js?worker&url";
import { i18nFor } from "./i18n";
import { localeOfPath } from "./i18n/locale";
import { ErrorPage } from "./layout/error-page";
import { HeadLinks } from "./layout/head-links";
import { Shell } from "./layout/shell";
import { frameMeta } from "./page-meta";
import { settings } from "./settings.server";
import styles from "./styles/app.css?url";
import regular from "./styles/fonts/be-vietnam-pro-400.woff2?url";
import semibold from "./styles/fonts/be-vietnam-pro-600.woff2?url";

/** Asked for before the stylesheet names it: so the page is laid out once, not again for each file that comes. */
const font = (href: string) => ({
  rel: "preload",
  href,
  as: "font",
  type: "font/woff2",
  crossOrigin: "anonymous" as const,
});

export const links = () => [
  { rel: "stylesheet", href: styles },
  font(regular),
  font(semibold),
  { rel: "icon", href: "/favicon.svg", type: "image/svg+xml" },
  { rel: "apple-touch-icon", href: "/icons/apple-touch-icon.png" },
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
    <I18nextProvider i18n={i18nFor(locale)}>
      <html lang={locale}>
        <head>
          <meta charSet="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="theme-color" content="#0b5d57" />
          <Meta />
          <PageLinks />
          <Links />
          <script type="module" src={elements} />
        </head>
        <body>
          {children}
          {hydrates && <Scripts nonce={nonce} />}
        </body>
      </html>
    </I18nextProvider>
  );
}

/** Left out where the frame itself failed: nothing is known of the page then. */
function PageLinks() {
  const data = useRouteLoaderData<typeof loader>("root");
  return data ? <HeadLinks origin={data.origin} /> : null;
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
