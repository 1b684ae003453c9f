import type { DeskSignedIn } from "@market/store-contract";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { attempt, textOf } from "~/account/attempt.server";
import { type FormDraft, UNTOUCHED } from "~/account/form";
import { Narrow } from "~/account/narrow";
import { Anchor, useLocale } from "~/components/link";
import { writeDeskCookie } from "~/desk/desk-cookie.server";
import { Told } from "~/desk/joining/told";
import { translator, useT } from "~/i18n";
import { localeOfPath, localeOfRequest, localPath } from "~/i18n/locale";
import { writeStore } from "~/medusa.server";
import { pageMeta } from "~/page-meta";
import { privateHeaders } from "~/private-page";
import { redirectWithToast } from "~/session.server";

/** The secret in the address goes to no other site. */
export const headers = () => ({ ...privateHeaders(), "Referrer-Policy": "same-origin" });
export const handle = { head: () => ({ canonical: null }) };

export const meta: MetaFunction = ({ location: { pathname } }) =>
  pageMeta({
    pathname,
    title: translator(localeOfPath(pathname), "joining")("confirm.title"),
    noindex: true,
  });

/** `/desk/join/confirm?token=`: from the mail. Only the button opens it: mailboxes look at links before people do. */
export const loader = ({ request }: LoaderFunctionArgs) => ({
  token: new URL(request.url).searchParams.get("token")?.slice(0, 200) ?? "",
});

export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData();
  const locale = localeOfRequest(request);
  return attempt(request, {}, async () => {
    const { token, expires_at, member, application_id } = await writeStore<
      DeskSignedIn & { application_id: string }
    >("POST", "/producer/join/confirm", { token: textOf(form, "token") });
    const cookie = await writeDeskCookie({ token, expires_at, name: member.name, acting: null });
    const message = translator(locale, "joining")("toast.confirmed");
    return redirectWithToast(localPath(locale, `/desk/join/${application_id}`), { tone: "good", message }, [
      cookie,
    ]);
  });
}

export default function Confirm() {
  const t = useT("joining");
  const { token } = useLoaderData<typeof loader>();
  const draft = useActionData<{ draft: FormDraft }>()?.draft ?? UNTOUCHED;
  const over = draft.errors.some(({ code }) => code === "link_over");
  return (
    <Narrow title={t("confirm.title")} lead={t("confirm.lead")}>
      <form
        method="post"
        action={localPath(useLocale(), "/desk/join/confirm")}
        className="space-y-5"
        aria-label={t("confirm.title")}
      >
        <Told draft={over ? { ...UNTOUCHED, refusal: { code: "link_over" } } : draft} />
        <input type="hidden" name="token" value={token} />
        {over ? (
          <Anchor to="/desk/join" className="button w-full">
            {t("confirm.again")}
          </Anchor>
        ) : (
          <button type="submit" className="button w-full">
            {t("confirm.submit")}
          </button>
        )}
      </form>
    </Narrow>
  );
}
