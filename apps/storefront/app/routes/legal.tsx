import { formatDay } from "@market/ocop";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Anchor, useLocale } from "~/components/link";
import type { HeadOf } from "~/head/page-head";
import { useT } from "~/i18n";
import { localeOfRequest } from "~/i18n/locale";
import { legalDocument } from "~/legal/documents.server";
import { operatorIn } from "~/legal/operator.server";
import { LEGAL_PAGES, legalPage } from "~/legal/pages";
import { pageMeta } from "~/page-meta";

/** `/legal/:slug`: a text that a lawyer can edit, as a page. */
export function loader({ request, params }: LoaderFunctionArgs) {
  const page = legalPage(params.slug);
  if (!page) throw new Response(null, { status: 404 });
  const locale = localeOfRequest(request);
  return { ...legalDocument(page, locale), demo: page === "operator" && operatorIn(locale).demo };
}

export const meta: MetaFunction<typeof loader> = ({ data, location }) =>
  pageMeta({ pathname: location.pathname, title: data?.title, description: data?.description });

const head: HeadOf<ReturnType<typeof loader>> = (data) =>
  data ? { canonical: `/legal/${data.page}`, type: "article" } : { canonical: null };
export const handle = { head };

export default function Legal() {
  const document = useLoaderData<typeof loader>();
  const t = useT("legal");
  const locale = useLocale();
  const { page, title, version, updated, chapters, html, demo } = document;
  return (
    <div className="wrap legal">
      <article>
        <h1 className="text-2xl font-semibold lg:text-4xl">{title}</h1>
        <p className="mt-2 text-sm text-muted">
          {t("version", { version, day: formatDay(updated, locale) })} {t("check")}
        </p>
        {demo && (
          <aside className="mt-6 rounded-card bg-warn-soft p-5 text-warn">
            <h2 className="font-semibold">{t("demoTitle")}</h2>
            <p className="mt-1">{t("demo")}</p>
          </aside>
        )}
        <nav aria-labelledby="chapters" className="legal-chapters">
          <h2 id="chapters" className="font-semibold">
            {t("chapters")}
          </h2>
          <ol>
            {chapters.map((chapter) => (
              <li key={chapter.id}>
                <a href={`#${chapter.id}`}>{chapter.title}</a>
              </li>
            ))}
          </ol>
        </nav>
        <div
          className="legal-text"
          // biome-ignore lint/security/noDangerouslySetInnerHtml: our own texts, rendered on the server; what is put in is escaped
          dangerouslySetInnerHTML={{ __html: html }}
        />
        {page === "complaints" && (
          <Anchor to="/complaints" className="button mt-8">
            {t("complain")}
          </Anchor>
        )}
      </article>
      <nav aria-labelledby="others" className="legal-others">
        <h2 id="others" className="font-semibold">
          {t("others")}
        </h2>
        <ul>
          {LEGAL_PAGES.map((other) => (
            <li key={other}>
              <Anchor to={`/legal/${other}`} aria-current={other === page ? "page" : undefined}>
                {t(`short.${other}`)}
              </Anchor>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}
