import type { LinkSent } from "@market/store-contract";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { attempt, textOf, typed } from "~/account/attempt.server";
import { type FormDraft, UNTOUCHED } from "~/account/form";
import { ForgottenPage } from "~/desk/people/forgotten-page";
import { translator } from "~/i18n";
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
    title: translator(localeOfPath(pathname), "joining")("forgotten.title"),
    noindex: true,
  });

/** `/desk/forgotten`: asks for a link; with `?token=`, from the mail, sets another password. */
export function loader({ request }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  return { token: searchParams.get("token")?.slice(0, 200) ?? "", sent: searchParams.has("sent") };
}

export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData();
  const locale = localeOfRequest(request);
  const t = translator(locale, "joining");
  const token = textOf(form, "token");
  if (!token) {
    return attempt(request, typed(form, ["email"]), async () => {
      const body = { email: textOf(form, "email"), locale };
      const { sent_to } = await writeStore<LinkSent>("POST", "/producer/forgotten", body);
      const message = t("toast.sent", { to: sent_to });
      return redirectWithToast(localPath(locale, "/desk/forgotten?sent=1"), { tone: "good", message });
    });
  }
  return attempt(request, {}, async () => {
    const body = { token, password: textOf(form, "password") };
    await writeStore("POST", "/producer/forgotten/set", body);
    const message = t("toast.passwordSet");
    return redirectWithToast(localPath(locale, "/desk/sign-in"), { tone: "good", message });
  });
}

export default function Forgotten() {
  const draft = useActionData<{ draft: FormDraft }>()?.draft ?? UNTOUCHED;
  return <ForgottenPage {...useLoaderData<typeof loader>()} draft={draft} />;
}
