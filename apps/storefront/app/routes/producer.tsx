import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { stateWords } from "~/certificate/facts";
import { Breadcrumb } from "~/components/breadcrumb";
import { PlaceIcon } from "~/components/icons";
import { Anchor, useLocale } from "~/components/link";
import { CardGrid } from "~/components/listing-card";
import { Stars } from "~/components/stars";
import { translator, useT } from "~/i18n";
import { localeOfPath, localeOfRequest } from "~/i18n/locale";
import { readListing, readProducer } from "~/medusa.server";
import { pageMeta } from "~/page-meta";
import { tellRest } from "~/terms/telling";

const SHOWN = "12";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const locale = localeOfRequest(request);
  const handle = params.handle ?? "";
  const producer = await readProducer(handle, locale);
  const goods = await readListing(new URLSearchParams({ producer: handle, locale, per_page: SHOWN }));
  return { producer, goods: goods.items, total: goods.total };
}

export const meta: MetaFunction<typeof loader> = ({ data, location }) => {
  const t = translator(localeOfPath(location.pathname), "head");
  const { name, story } = data?.producer ?? {};
  return pageMeta({
    pathname: location.pathname,
    title: name,
    description: story?.slice(0, 200) ?? (name && t("producer", { name })),
  });
};

export default function Producer() {
  const { producer, goods, total } = useLoaderData<typeof loader>();
  const t = useT("producer");
  const tTerms = useT("terms");
  const locale = useLocale();
  return (
    <div className="wrap py-6 lg:py-10">
      <Breadcrumb crumbs={[{ label: t("title"), to: "/producers" }]} />
      <header className="mt-3 grid gap-6 lg:grid-cols-[3fr_2fr] lg:gap-12">
        <div>
          <p className="text-muted">{t(`kind.${producer.kind}`)}</p>
          <h1 className="mt-1 text-2xl font-semibold lg:text-4xl">{producer.name}</h1>
          {producer.commune && (
            <p className="mt-3 flex items-center gap-1.5">
              <PlaceIcon width="18" height="18" className="shrink-0 text-muted" />
              <Anchor to={`/search?commune=${producer.commune.code}`} className="hover:underline">
                {producer.commune.name}
              </Anchor>
            </p>
          )}
          {producer.old_address && (
            <p className="mt-1 text-sm text-muted">
              {t(producer.joined ? "ownAddress" : "address")}: {producer.old_address}
            </p>
          )}
          {producer.resting && (
            <p className="terms-note terms-over mt-4 max-w-prose font-semibold">
              {tellRest(tTerms, locale, producer.resting.until)}
            </p>
          )}
          {producer.joined && producer.story && <p className="mt-5 max-w-prose text-lg">{producer.story}</p>}
        </div>
        {!producer.joined && (
          <aside className="self-start rounded-card bg-warn-soft p-5 text-warn">
            <h2 className="font-semibold">{t("notJoined.title")}</h2>
            <p className="mt-1">{t("notJoined.text")}</p>
            <p className="mt-2">
              <Anchor
                to={`/desk/join?claim=${producer.handle}`}
                className="inline-block py-2 font-semibold underline underline-offset-4"
              >
                {t("notJoined.claim")}
              </Anchor>
            </p>
          </aside>
        )}
      </header>
      <section className="mt-12">
        <div className="flex flex-wrap items-end justify-between gap-3">
          <h2 className="section-title">{t("products")}</h2>
          {total > goods.length && (
            <Anchor to={`/search?producer=${producer.handle}`} className="link py-2 font-semibold">
              {t("all")}
            </Anchor>
          )}
        </div>
        <div className="mt-6">
          {goods.length > 0 ? (
            <CardGrid cards={goods} eager={2} />
          ) : (
            <p className="text-muted">{t("noProducts")}</p>
          )}
        </div>
      </section>
      {producer.certificates.length > 0 && (
        <section className="mt-16">
          <h2 className="section-title">{t("certificates")}</h2>
          <ul className="mt-4 divide-y divide-line border-y border-line">
            {producer.certificates.map((certificate) => (
              <CertificateLine key={certificate.id} certificate={certificate} />
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

type Certificate = ReturnType<typeof useLoaderData<typeof loader>>["producer"]["certificates"][number];

function CertificateLine({ certificate }: { certificate: Certificate }) {
  const state = stateWords(certificate, useLocale());
  return (
    <li className="py-4">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <Anchor to={`/certificates/${certificate.id}`} className="link font-semibold">
          {certificate.product_name}
        </Anchor>
        <Stars stars={certificate.stars_shown} note={null} />
      </div>
      <p className="mt-1 text-sm text-muted">
        {state.name}. {state.text}
      </p>
    </li>
  );
}
