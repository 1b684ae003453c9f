import { dayOf, formatDay, setByNo } from "@market/ocop";
import type { CertificateHistoryEntry } from "@market/store-contract";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { CertificatePanel } from "~/certificate/panel";
import { Anchor, useLocale } from "~/components/link";
import { Picture } from "~/components/picture";
import { translator, useT } from "~/i18n";
import { localeOfPath, localeOfRequest } from "~/i18n/locale";
import { readCertificate } from "~/medusa.server";
import { pageMeta } from "~/page-meta";

export const loader = ({ request, params }: LoaderFunctionArgs) =>
  readCertificate(params.id ?? "", localeOfRequest(request));

export const meta: MetaFunction<typeof loader> = ({ data, location }) => {
  const t = translator(localeOfPath(location.pathname), "certificate");
  const tHead = translator(localeOfPath(location.pathname), "head");
  return pageMeta({
    pathname: location.pathname,
    // Of one product's certificates each has a number or a year of its own.
    title:
      data &&
      [t("of", { name: data.product_name }), data.decision_number ?? data.decision_year]
        .filter(Boolean)
        .join(" · "),
    description: data && tHead("certificate", { name: data.product_name, holder: data.holder_name }),
  });
};

export default function Certificate() {
  const certificate = useLoaderData<typeof loader>();
  const t = useT("certificate");
  const locale = useLocale();
  const { set_no, commune, source_url, history, products } = certificate;
  return (
    <div className="wrap max-w-4xl py-8 lg:py-12">
      <p className="text-muted">{t("title")}</p>
      <h1 className="mt-1 text-2xl font-semibold lg:text-4xl">{certificate.product_name}</h1>
      <p className="mt-2 text-muted">
        {setByNo(set_no).name[locale]}
        {commune && ` · ${commune.name}`}
      </p>
      <div className="mt-6">
        <CertificatePanel certificate={certificate} linked={false} />
      </div>
      {source_url && (
        <p className="mt-3 break-all text-sm text-muted">
          {t("field.source")}:{" "}
          <a href={source_url} className="link" rel="noreferrer nofollow">
            {source_url}
          </a>
        </p>
      )}
      <h2 className="section-title mt-12">{t("products")}</h2>
      {products.length === 0 && <p className="mt-3 text-muted">{t("productsNone")}</p>}
      <ul className="mt-4 grid gap-3 sm:grid-cols-2">
        {products.map(({ id, handle, title, thumbnail }) => (
          <li key={id}>
            <Anchor
              to={`/products/${handle}`}
              className="flex items-center gap-4 rounded-card border border-line p-3 hover:border-accent"
            >
              <Picture
                src={thumbnail}
                alt=""
                sizes="5rem"
                widths={[160, 320]}
                className="size-20 shrink-0 rounded-xl object-cover"
              />
              <span className="font-semibold">{title}</span>
            </Anchor>
          </li>
        ))}
      </ul>
      <h2 className="section-title mt-12">{t("history")}</h2>
      {history.length === 0 && <p className="mt-3 text-muted">{t("historyNone")}</p>}
      <ol className="mt-4 space-y-4 border-l-2 border-line pl-5">
        {history.map((entry) => (
          <Entry key={entry.id} entry={entry} />
        ))}
      </ol>
      <p className="mt-10 border-t border-line pt-5 text-sm">
        <Anchor
          to={`/complaints?${new URLSearchParams({ kind: "certificate", about: `/certificates/${certificate.id}` })}`}
          className="link inline-block py-1"
          rel="nofollow"
        >
          {t("wrong")}
        </Anchor>
      </p>
    </div>
  );
}

/** Field names of a change that have words of their own; others are shown as recorded. */
const FIELDS = {
  stars: "stars",
  withdrawn_on: "withdrawn",
  product_name: "product",
  holder_name: "holder",
  product_code: "code",
  decision_number: "decision",
  decision_date: "decisionDate",
  decision_year: "decisionYear",
  level: "level",
  valid_from: "from",
  valid_until: "until",
  withdrawal_ground: "ground",
  set_no: "set",
  source_url: "source",
  renewal_filed_on: "filed",
} as const;

function Entry({ entry }: { entry: CertificateHistoryEntry }) {
  const t = useT("certificate");
  const locale = useLocale();
  const named = (field: string) =>
    field in FIELDS ? t(`field.${FIELDS[field as keyof typeof FIELDS]}`) : field.replaceAll("_", " ");
  const told = (value: string | number | null) => {
    if (value === null || value === "") return t("empty");
    return /^\d{4}-\d\d-\d\d$/.test(String(value)) ? formatDay(String(value), locale) : String(value);
  };
  return (
    <li>
      <p>
        <time dateTime={entry.at} className="tabular-nums text-muted">
          {formatDay(dayOf(new Date(entry.at)), locale)}
        </time>{" "}
        <span className="font-semibold">{t(`action.${entry.action}`)}</span>{" "}
        <span className="text-muted">({t(`by.${entry.by}`)})</span>
      </p>
      {entry.reason && <p>{t("reason", { reason: entry.reason })}</p>}
      {entry.changes.length > 0 && (
        <ul className="list-disc pl-5 text-sm">
          {entry.changes.map(({ field, before, after }) => (
            <li key={field}>
              {t("change", { field: named(field), before: told(before), after: told(after) })}
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
