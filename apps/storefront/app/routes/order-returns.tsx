import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { TextArea } from "~/components/forms";
import { Anchor, useLocale } from "~/components/link";
import { translator, useT } from "~/i18n";
import { localeOfPath, localPath } from "~/i18n/locale";
import { ErrorPage } from "~/layout/error-page";
import { held, OnServer } from "~/on-server";
import { pageMeta } from "~/page-meta";
import { privateHeaders } from "~/private-page";
import { OrderNotFound } from "~/purchase/not-found";
import type { EscalateDraft, ReturnDraft } from "~/returns/draft";
import { ReturnFacts } from "~/returns/return-facts";
import { ReturnForm } from "~/returns/return-form";
import { changeReturns, emptyReturn, readReturns } from "~/returns/returns.server";

export const headers = privateHeaders;
export const handle = { head: () => ({ canonical: null }) };

export const meta: MetaFunction = ({ location: { pathname } }) =>
  pageMeta({ pathname, title: translator(localeOfPath(pathname), "returns")("title"), noindex: true });

/** `/returns/:id/:order`: what a buyer sends back of one producer's order, and how it stands. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { id = "", order = "" } = params;
  return new OnServer({ purchaseId: id, draft: emptyReturn(), ...(await readReturns(request, id, order)) });
}

export const action = ({ request, params }: ActionFunctionArgs) =>
  changeReturns(request, params.id ?? "", params.order ?? "");

export default function OrderReturns() {
  const { purchaseId, order_id, display_id, producer, lines, returns, ...loaded } = held<typeof loader>(
    useLoaderData(),
  );
  const sent = useActionData<{ draft?: ReturnDraft; escalating?: EscalateDraft }>();
  const t = useT("returns");
  const locale = useLocale();
  const action = localPath(locale, `/returns/${purchaseId}/${order_id}`);
  return (
    <div className="wrap max-w-2xl py-8 lg:py-12">
      <p className="text-sm">
        <Anchor to={`/orders/${purchaseId}`} className="link">
          ← {t("backToOrder")}
        </Anchor>
      </p>
      <h1 className="mt-2 text-2xl font-semibold lg:text-4xl">{t("title")}</h1>
      <p className="mt-2 text-muted">
        {t("ofOrder", { no: display_id, producer })} ·{" "}
        <Anchor to="/legal/returns" className="link">
          {t("rules")}
        </Anchor>
      </p>
      {returns.map((shown) => (
        <section key={shown.id} aria-labelledby={shown.id} className="panel mt-6">
          <h2 id={shown.id} className="text-lg font-semibold">
            {t("number", { number: shown.number })}
          </h2>
          <ReturnFacts shown={shown} wrote={t("yours")} />
          {shown.may_escalate && (
            <Escalate
              id={shown.id}
              action={action}
              draft={sent?.escalating?.id === shown.id ? sent.escalating : null}
            />
          )}
        </section>
      ))}
      {lines.length > 0 ? (
        <section className="mt-8">
          <h2 id="new-return" className="section-title">
            {t("form.title")}
          </h2>
          <ReturnForm lines={lines} draft={sent?.draft ?? loaded.draft} action={action} />
        </section>
      ) : (
        <p className="notice mt-6">{sent?.draft?.whole ?? t("nothing")}</p>
      )}
    </div>
  );
}

function Escalate({ id, action, draft }: { id: string; action: string; draft: EscalateDraft | null }) {
  const t = useT("returns");
  const field = {
    id: `escalate-${id}`,
    name: "text",
    initialValue: draft?.text ?? "",
    errors: draft ? [draft.error] : [],
  };
  return (
    <details className="mt-3" open={draft !== null}>
      <summary className="min-h-11 py-2.5 underline underline-offset-4">{t("escalate.title")}</summary>
      <form
        method="post"
        action={action}
        noValidate
        className="mt-2 space-y-3"
        aria-label={t("escalate.title")}
      >
        <input type="hidden" name="intent" value="escalate" />
        <input type="hidden" name="return_id" value={id} />
        <TextArea field={field} label={t("escalate.text")} maxLength={2_000} />
        <button type="submit" className="button-quiet">
          {t("escalate.send")}
        </button>
      </form>
    </details>
  );
}

export function ErrorBoundary() {
  return <ErrorPage handlers={{ 404: () => <OrderNotFound /> }} />;
}
