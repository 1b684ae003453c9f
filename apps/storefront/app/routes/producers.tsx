import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Anchor } from "~/components/link";
import { translator, useT } from "~/i18n";
import { localeOfPath, localeOfRequest } from "~/i18n/locale";
import { readProducers } from "~/medusa.server";
import { pageMeta } from "~/page-meta";

export const loader = ({ request }: LoaderFunctionArgs) => readProducers(localeOfRequest(request));

export const meta: MetaFunction = ({ location }) => {
  const t = translator(localeOfPath(location.pathname), "producer");
  return pageMeta({ pathname: location.pathname, title: t("title"), description: t("lead") });
};

export default function Producers() {
  const { producers } = useLoaderData<typeof loader>();
  const t = useT("producer");
  // Sources that tell of goods without naming who makes them come last: nobody looks for them by name.
  const named = producers.filter(({ kind }) => kind !== "unknown");
  const unnamed = producers.filter(({ kind }) => kind === "unknown");
  return (
    <div className="wrap py-8 lg:py-12">
      <h1 className="text-2xl font-semibold lg:text-4xl">{t("title")}</h1>
      <p className="mt-2 max-w-prose text-muted lg:text-lg">
        {t("lead")} {t("count", { count: producers.length })}.
      </p>
      <ul className="mt-8 grid gap-3 sm:grid-cols-2 lg:grid-cols-3">
        {named.map(({ id, handle, name, kind, commune, product_count }) => (
          <li key={id}>
            <Anchor
              to={`/producers/${handle}`}
              className="flex h-full flex-col rounded-card border border-line bg-white p-5 transition-colors hover:border-accent"
            >
              <span className="text-sm text-muted">{t(`kind.${kind}`)}</span>
              <span className="mt-1 font-semibold leading-snug">{name}</span>
              <span className="mt-auto pt-3 text-sm text-muted">
                {[commune?.name, t("goods", { count: product_count })].filter(Boolean).join(" · ")}
              </span>
            </Anchor>
          </li>
        ))}
      </ul>
      {unnamed.length > 0 && (
        <section className="mt-14" aria-labelledby="unnamed-title">
          <h2 id="unnamed-title" className="section-title">
            {t("unnamed.title")}
          </h2>
          <p className="mt-2 max-w-prose text-muted">{t("unnamed.text")}</p>
          <ul className="mt-4 grid gap-x-8 sm:grid-cols-2 lg:grid-cols-3">
            {unnamed.map(({ id, handle, name, product_count }) => (
              <li key={id} className="border-b border-line">
                <Anchor
                  to={`/producers/${handle}`}
                  className="flex h-full items-baseline justify-between gap-4 py-3 text-sm hover:text-accent"
                >
                  <span>{name}</span>
                  <span className="shrink-0 text-muted">{t("goods", { count: product_count })}</span>
                </Anchor>
              </li>
            ))}
          </ul>
        </section>
      )}
      <p className="mt-14 border-t border-line pt-6">
        {t("join.ask")}{" "}
        <Anchor to="/desk/join" className="link inline-block py-2 font-semibold">
          {t("join.link")}
        </Anchor>
      </p>
    </div>
  );
}
