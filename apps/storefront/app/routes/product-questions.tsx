import { QUESTION_LENGTH } from "@market/ocop";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { accountToken } from "~/account/session.server";
import { ErrorSummary, TextArea } from "~/components/forms";
import { Anchor, useLocale } from "~/components/link";
import type { HeadOf } from "~/head/page-head";
import { translator, useT } from "~/i18n";
import { localeOfPath, localPath } from "~/i18n/locale";
import { held, OnServer } from "~/on-server";
import { pageMeta } from "~/page-meta";
import { privateHeaders } from "~/private-page";
import { type AskDraft, askedBefore, askQuestion } from "~/review/ask.server";
import { readQuestions, readSubject } from "~/review/load.server";
import { Pages } from "~/review/pages";
import { QuestionItem } from "~/review/said";

export const headers = privateHeaders;

/** `/products/:handle/questions?page=2`, and of visits alike: what was answered, and the form to ask. */
export async function loader(args: LoaderFunctionArgs) {
  const subject = await readSubject(args);
  const { product, path } = subject;
  return new OnServer({
    title: product.title,
    path,
    signedIn: (await accountToken(args.request)) !== null,
    draft: await askedBefore(args.request),
    ...(await readQuestions(subject, args.request)),
  });
}

export async function action(args: ActionFunctionArgs) {
  return askQuestion(args.request, await readSubject(args));
}

export const meta: MetaFunction<typeof loader> = ({ data, location: { pathname } }) => {
  const title = data && held<typeof loader>(data).title;
  const t = translator(localeOfPath(pathname), "review");
  return pageMeta({ pathname, title: title && t("questions.pageTitle", { title }), noindex: true });
};

const head: HeadOf = () => ({ canonical: null });
export const handle = { head };

export default function ProductQuestions() {
  const { title, path, signedIn, questions, page, pages, ...loaded } = held<typeof loader>(useLoaderData());
  const draft = useActionData<{ draft: AskDraft }>()?.draft ?? loaded.draft;
  const t = useT("review");
  return (
    <div className="wrap max-w-3xl py-8 lg:py-12">
      <p className="text-sm">
        <Anchor to={path} className="link">
          ← {t("back", { title })}
        </Anchor>
      </p>
      <h1 className="mt-2 text-2xl font-semibold lg:text-4xl">{t("questions.pageTitle", { title })}</h1>
      <p className="mt-3 text-muted">{t("questions.lead")}</p>
      <Ask path={path} draft={draft} signedIn={signedIn} />
      <div className="mt-8">
        {questions.length === 0 && <p className="text-muted">{t("questions.none")}</p>}
        {questions.map((question) => (
          <QuestionItem key={question.id} question={question} from={`${path}/questions`} />
        ))}
      </div>
      <Pages path={`${path}/questions`} page={page} pages={pages} />
    </div>
  );
}

function Ask({ path, draft, signedIn }: { path: string; draft: AskDraft; signedIn: boolean }) {
  const t = useT("review");
  const locale = useLocale();
  const here = localPath(locale, `${path}/questions`);
  if (!signedIn) {
    return (
      <p id="ask" className="mt-6">
        <Anchor to={`/account/sign-in?${new URLSearchParams({ return_to: here })}`} className="button">
          {t("questions.signIn")}
        </Anchor>
      </p>
    );
  }
  const error = draft.fields.text;
  const field = { id: "question", name: "text", initialValue: draft.text, errors: error ? [error] : [] };
  return (
    <form method="post" action={here} id="ask" noValidate className="panel mt-6 space-y-4">
      <ErrorSummary errors={error ? [{ id: "question", message: error }] : []} />
      {draft.whole && (
        <p role="alert" className="notice">
          {draft.whole}
        </p>
      )}
      <TextArea
        field={field}
        label={t("questions.text")}
        hint={t("questions.hint")}
        rows={3}
        maxLength={QUESTION_LENGTH}
      />
      <button type="submit" className="button w-full sm:w-auto">
        {t("questions.send")}
      </button>
    </form>
  );
}
