import { FIRST_REPLY_HOURS, RESOLUTION_DAYS } from "@market/ocop";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ComplaintForm } from "~/complaint/form";
import { emptyDraft, sendComplaint } from "~/complaint/form.server";
import { Anchor } from "~/components/link";
import { translator, useT } from "~/i18n";
import { localeOfPath, localeOfRequest, localPath } from "~/i18n/locale";
import { pageMeta } from "~/page-meta";
import { redirectWithToast } from "~/session.server";
import { tooMany } from "~/too-many.server";

export const loader = ({ request }: LoaderFunctionArgs) => ({
  draft: emptyDraft(new URL(request.url).searchParams),
});

export async function action({ request }: ActionFunctionArgs) {
  const locale = localeOfRequest(request);
  const outcome = await sendComplaint(await request.formData(), locale, tooMany(request));
  if (!("sent" in outcome)) return data({ draft: outcome.draft }, { status: outcome.status });
  const message = translator(locale, "complaint")("sent", { number: outcome.sent.number });
  return redirectWithToast(localPath(locale, `/complaints/${outcome.sent.id}`), { tone: "good", message });
}

export const meta: MetaFunction = ({ location }) => {
  const t = translator(localeOfPath(location.pathname), "complaint");
  return pageMeta({ pathname: location.pathname, title: t("title"), description: t("description") });
};

export default function Complaints() {
  const opened = useLoaderData<typeof loader>();
  const { draft } = useActionData<typeof action>() ?? opened;
  const t = useT("complaint");
  return (
    <div className="wrap max-w-3xl py-8 lg:py-12">
      <h1 className="text-2xl font-semibold lg:text-4xl">{t("title")}</h1>
      <p className="mt-3 text-muted lg:text-lg">
        {t("lead", { hours: FIRST_REPLY_HOURS, count: RESOLUTION_DAYS })}{" "}
        <Anchor to="/legal/complaints" className="link">
          {t("rules")}
        </Anchor>
      </p>
      <div className="mt-8">
        <ComplaintForm draft={draft} />
      </div>
    </div>
  );
}
