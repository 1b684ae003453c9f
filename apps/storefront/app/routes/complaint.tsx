import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { clock } from "~/clock.server";
import { readComplaint } from "~/complaint/form.server";
import { formatMoment } from "~/complaint/moment";
import { Anchor, useLocale } from "~/components/link";
import type { HeadOf } from "~/head/page-head";
import { translator, useT } from "~/i18n";
import { localeOfPath } from "~/i18n/locale";
import { ErrorPage } from "~/layout/error-page";
import { pageMeta } from "~/page-meta";
import { privateHeaders } from "~/private-page";

export async function loader({ params }: LoaderFunctionArgs) {
  const { complaint } = await readComplaint(params.id ?? "");
  const now = clock.now().toISOString();
  const late =
    (complaint.state === "received" && now > complaint.reply_due) ||
    (complaint.state !== "resolved" && now > complaint.resolve_due);
  return { complaint, late };
}

export const headers = privateHeaders;

export const meta: MetaFunction<typeof loader> = ({ data, location }) => {
  const t = translator(localeOfPath(location.pathname), "complaint");
  const title = data ? t("page.title", { number: data.complaint.number }) : t("notFound.title");
  return pageMeta({ pathname: location.pathname, title, noindex: true });
};

const head: HeadOf = () => ({ canonical: null });
export const handle = { head };

export default function Complaint() {
  const { complaint, late } = useLoaderData<typeof loader>();
  const t = useT("complaint");
  const locale = useLocale();
  const kind = complaint.kind as "other";
  return (
    <div className="wrap max-w-3xl py-8 lg:py-12">
      <h1 className="text-2xl font-semibold lg:text-4xl">{t("page.title", { number: complaint.number })}</h1>
      <p className="mt-3 text-muted">{t("page.keep")}</p>
      {late && <p className="mt-5 rounded-card bg-warn-soft p-5 font-semibold text-warn">{t("page.late")}</p>}
      <dl className="panel mt-6 grid gap-x-6 gap-y-2 sm:grid-cols-[auto_1fr]">
        <Fact name={t("page.state")}>
          <strong>{t(`page.states.${complaint.state}`)}</strong>
        </Fact>
        <Fact name={t("page.received")}>{formatMoment(complaint.received_at, locale)}</Fact>
        {complaint.replied_at ? (
          <Fact name={t("page.replied")}>{formatMoment(complaint.replied_at, locale)}</Fact>
        ) : (
          <Fact name={t("page.replyDue")}>{formatMoment(complaint.reply_due, locale)}</Fact>
        )}
        {complaint.resolved_at ? (
          <Fact name={t("page.resolved")}>{formatMoment(complaint.resolved_at, locale)}</Fact>
        ) : (
          <Fact name={t("page.resolveDue")}>{formatMoment(complaint.resolve_due, locale)}</Fact>
        )}
        <Fact name={t("kind")}>{t(`kinds.${kind}`)}</Fact>
        {complaint.order_number && <Fact name={t("page.order")}>{complaint.order_number}</Fact>}
      </dl>
      <Said title={t("page.yours")} text={complaint.text} />
      {complaint.reply && <Said title={t("page.reply")} text={complaint.reply} />}
      {complaint.decision && <Said title={t("page.decision")} text={complaint.decision} />}
    </div>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-muted">{name}</dt>
      <dd className="max-sm:mb-2">{children}</dd>
    </>
  );
}

function Said({ title, text }: { title: string; text: string }) {
  return (
    <section className="mt-8">
      <h2 className="section-title">{title}</h2>
      <p className="mt-2 whitespace-pre-line">{text}</p>
    </section>
  );
}

export function ErrorBoundary() {
  return <ErrorPage handlers={{ 404: () => <NoSuchComplaint /> }} />;
}

function NoSuchComplaint() {
  const t = useT("complaint");
  return (
    <div className="wrap max-w-3xl py-12">
      <h1 className="text-2xl font-semibold">{t("notFound.title")}</h1>
      <p className="mt-3">{t("notFound.text")}</p>
      <Anchor to="/complaints" className="button mt-6">
        {t("title")}
      </Anchor>
    </div>
  );
}
