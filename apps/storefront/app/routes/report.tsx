import type { ReportReason } from "@market/store-contract";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ErrorSummary, FieldErrors, TextArea } from "~/components/forms";
import { translator, useT } from "~/i18n";
import { localeOfPath } from "~/i18n/locale";
import { pageMeta } from "~/page-meta";
import { privateHeaders } from "~/private-page";
import { cameFrom, EMPTY_REPORT, type ReportDraft, sendReport } from "~/review/report.server";

const KINDS = ["review", "question"];
const ID = /^[\w-]{1,80}$/;
const REASONS: readonly ReportReason[] = ["spam", "abuse", "false", "private", "other"];

export const headers = privateHeaders;
export const handle = { head: () => ({ canonical: null }) };

export const meta: MetaFunction = ({ location: { pathname } }) =>
  pageMeta({
    pathname,
    title: translator(localeOfPath(pathname), "review")("reporting.title"),
    noindex: true,
  });

/** `/report/:kind/:id?from=/products/…`: what should not be seen is brought before an officer. */
export function loader({ request, params }: LoaderFunctionArgs) {
  known(params);
  return { from: cameFrom(new URL(request.url).searchParams.get("from")), draft: EMPTY_REPORT };
}

export function action({ request, params }: ActionFunctionArgs) {
  const { kind, id } = known(params);
  return sendReport(request, kind, id);
}

function known({ kind = "", id = "" }: Record<string, string | undefined>) {
  if (!KINDS.includes(kind) || !ID.test(id)) throw new Response(null, { status: 404 });
  return { kind, id };
}

export default function Report() {
  const { from, ...loaded } = useLoaderData<typeof loader>();
  const { reason, text, fields, whole } = useActionData<{ draft: ReportDraft }>()?.draft ?? loaded.draft;
  const t = useT("review");
  const errors = [
    ...(fields.reason ? [{ id: "reason-spam", message: fields.reason }] : []),
    ...(fields.text ? [{ id: "text", message: fields.text }] : []),
  ];
  return (
    <div className="wrap max-w-2xl py-8 lg:py-12">
      <h1 id="report-title" className="text-2xl font-semibold lg:text-4xl">
        {t("reporting.title")}
      </h1>
      <p className="mt-3 text-muted">{t("reporting.lead")}</p>
      <form method="post" noValidate className="mt-6 space-y-6" aria-labelledby="report-title">
        <input type="hidden" name="from" value={from} />
        <ErrorSummary errors={errors} />
        {whole && (
          <p role="alert" className="notice">
            {whole}
          </p>
        )}
        <fieldset>
          <legend className="mb-1.5 font-semibold">{t("reporting.reason")}</legend>
          <div className="points-choice">
            {REASONS.map((each) => (
              <label key={each} htmlFor={`reason-${each}`}>
                <input
                  type="radio"
                  id={`reason-${each}`}
                  name="reason"
                  value={each}
                  defaultChecked={reason === each}
                  required
                />
                {t(`reporting.reasons.${each}`)}
              </label>
            ))}
          </div>
          <FieldErrors
            field={{ id: "reason", name: "reason", errors: fields.reason ? [fields.reason] : [] }}
          />
        </fieldset>
        <TextArea
          field={{ id: "text", name: "text", initialValue: text, errors: fields.text ? [fields.text] : [] }}
          label={t("reporting.text")}
          optional
          maxLength={500}
        />
        <button type="submit" className="button w-full sm:w-auto">
          {t("reporting.send")}
        </button>
      </form>
    </div>
  );
}
