import { formatMoment } from "@market/ocop";
import type { Application } from "@market/store-contract";
import type { FormDraft } from "~/account/form";
import { Anchor, useLocale } from "~/components/link";
import { useT } from "~/i18n";
import { localPath } from "~/i18n/locale";
import { ApplicationForm } from "./application-form";
import { PaperList } from "./papers";
import { Told } from "./told";

interface Props {
  application: Application;
  communes: Array<{ code: string; name: string }>;
  draft: FormDraft;
}

/** One application: where it stands, what the office said, and its form while it may be changed. */
export function ApplicationPage({ application, communes, draft }: Props) {
  const t = useT("joining");
  const locale = useLocale();
  const { id, state, fields, claims, changes, sent_at } = application;
  const action = localPath(locale, `/desk/join/${id}`);
  const moment = sent_at ? formatMoment(new Date(sent_at), locale) : "";
  return (
    <div className="wrap desk pb-8 pt-4">
      <p>
        <Anchor to="/desk/join" className="link inline-block py-2">
          {t("application.back")}
        </Anchor>
      </p>
      <h1 className="text-2xl font-semibold tracking-tight">
        {fields.name || fields.legal_name || t("application.title")}
      </h1>
      {claims && (
        <p>
          <Anchor to={`/producers/${claims.handle}`} className="link inline-block py-1">
            {t(changes ? "application.changes" : "application.claims", { name: claims.name })}
          </Anchor>
        </p>
      )}
      <p className="notice mt-3">
        <strong>{t(`state.${state}`)}.</strong> {t(`application.${state}`, { moment })}
      </p>
      {state === "sent_back" && <Comments comments={application.comments} />}
      <div className="mt-4">
        <Told draft={draft} />
      </div>
      {(state === "draft" || state === "sent_back") && (
        <ApplicationForm application={application} communes={communes} draft={draft} action={action} />
      )}
      {state === "pending" && (
        <>
          <Papers application={application} />
          <form method="post" action={action} className="mt-5">
            <button type="submit" name="intent" value="take_back" className="button-quiet w-full">
              {t("application.takeBack")}
            </button>
          </form>
        </>
      )}
      {state === "approved" && (
        <p className="mt-4">
          <Anchor to="/desk" className="button w-full">
            {t("application.toDesk")}
          </Anchor>
        </p>
      )}
    </div>
  );
}

function Papers({ application: { id, papers } }: { application: Application }) {
  const t = useT("joining");
  return (
    <section aria-labelledby="papers-title" className="mt-5">
      <h2 id="papers-title" className="text-lg font-semibold">
        {t("application.papersTitle")}
      </h2>
      <PaperList papers={papers} path={`/desk/join/${id}/papers`} />
    </section>
  );
}

/** What the office said, each leading to its field. */
function Comments({ comments }: Pick<Application, "comments">) {
  const t = useT("joining");
  return (
    <section aria-labelledby="comments" className="mt-4 rounded-card bg-warn-soft p-4 text-warn">
      <h2 id="comments" className="font-semibold">
        {t("application.comments")}
      </h2>
      <ul className="mt-2 space-y-2">
        {comments.map(({ field, text }) => (
          <li key={field + text} className="whitespace-pre-line break-words">
            {field ? (
              <a href={`#${field}`} className="font-semibold underline underline-offset-4">
                {t(`field.${field}` as "field.kind")}
              </a>
            ) : (
              <strong>{t("application.whole")}</strong>
            )}
            : {text}
          </li>
        ))}
      </ul>
    </section>
  );
}
