import type { MetaFunction } from "@remix-run/node";
import type { HeadOf } from "~/head/page-head";
import { translator, useT } from "~/i18n";
import { localeOfPath } from "~/i18n/locale";
import { pageMeta } from "~/page-meta";

/** What the service worker shows where there is no network. It is kept on the device, so it holds nothing that changes. */
export const meta: MetaFunction = ({ location }) =>
  pageMeta({
    pathname: location.pathname,
    title: translator(localeOfPath(location.pathname), "offline")("title"),
    noindex: true,
  });

const head: HeadOf = () => ({ canonical: null });
export const handle = { head };

export default function Offline() {
  const t = useT("offline");
  return (
    <div className="wrap max-w-3xl py-10 lg:py-16">
      <h1 className="text-2xl font-semibold lg:text-4xl">{t("title")}</h1>
      <p className="mt-3 lg:text-lg">{t("text")}</p>
      <p className="mt-6">
        {/* An empty address is the one that was asked for, also where this page stands in its place. */}
        {/* biome-ignore lint/a11y/useValidAnchor: it leads somewhere, see above */}
        <a href="" className="button">
          {t("again")}
        </a>
      </p>
      <seen-pages>
        <section className="mt-12">
          <h2 className="section-title">{t("seen")}</h2>
          <p className="mt-2 text-muted" data-none>
            {t("none")}
          </p>
          <ul className="mt-3 divide-y divide-line" data-list />
          <p className="mt-3 text-sm text-muted">{t("stale")}</p>
        </section>
      </seen-pages>
      <p className="mt-10 text-muted">{t("order")}</p>
    </div>
  );
}
