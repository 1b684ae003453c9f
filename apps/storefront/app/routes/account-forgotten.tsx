import type { CodeSent } from "@market/store-contract";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { attempt, textOf, typed } from "~/account/attempt.server";
import { returnPath, toCodePage } from "~/account/entering.server";
import { type FormDraft, fieldOf, UNTOUCHED } from "~/account/form";
import { accountMeta } from "~/account/meta";
import { Narrow } from "~/account/narrow";
import { Told } from "~/account/told";
import { TextField } from "~/components/forms";
import { Anchor, useLocale } from "~/components/link";
import { useT } from "~/i18n";
import { localeOfRequest, localPath } from "~/i18n/locale";
import { writeStore } from "~/medusa.server";
import { privateHeaders } from "~/private-page";

export const headers = privateHeaders;
export const meta = accountMeta("forgotten");

export function loader({ request }: LoaderFunctionArgs) {
  return { returnTo: returnPath(request, new URL(request.url).searchParams.get("return_to")) };
}

export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData();
  const locale = localeOfRequest(request);
  const login = textOf(form, "login");
  const return_to = returnPath(request, form.get("return_to"));
  return attempt(request, typed(form, ["login"]), async () => {
    const body = { locale, purpose: "reset_password", login };
    const sent = await writeStore<CodeSent>("POST", "/store/account/codes", body);
    return toCodePage(locale, { ...sent, purpose: "reset_password", login, return_to });
  });
}

export default function Forgotten() {
  const t = useT("account");
  const { returnTo } = useLoaderData<typeof loader>();
  const draft = useActionData<{ draft: FormDraft }>()?.draft ?? UNTOUCHED;
  return (
    <Narrow
      title={t("forgotten.title")}
      lead={t("forgotten.lead")}
      below={
        <Anchor to="/account/sign-in" className="link inline-block py-2">
          {t("forgotten.back")}
        </Anchor>
      }
    >
      <form
        method="post"
        action={`${localPath(useLocale(), "/account/forgotten")}?${new URLSearchParams({ return_to: returnTo })}`}
        noValidate
        className="space-y-5"
        aria-label={t("forgotten.title")}
      >
        <Told draft={draft} />
        <input type="hidden" name="return_to" value={returnTo} />
        <TextField
          field={fieldOf(t, draft, "login")}
          label={t("field.login")}
          hint={t("field.loginHint")}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={254}
        />
        <button type="submit" className="button w-full">
          {t("forgotten.submit")}
        </button>
      </form>
    </Narrow>
  );
}
