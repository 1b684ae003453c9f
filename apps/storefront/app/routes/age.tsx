import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { rememberAdult } from "~/age/age.server";
import { Anchor, useLocale } from "~/components/link";
import { translator, useT } from "~/i18n";
import { localeOfPath, localeOfRequest, localPath } from "~/i18n/locale";
import { pageMeta } from "~/page-meta";
import { privateHeaders } from "~/private-page";
import { ownPath } from "~/session.server";
import { settings } from "~/settings.server";

export const headers = privateHeaders;

export const meta: MetaFunction = ({ location: { pathname } }) =>
  pageMeta({ pathname, title: translator(localeOfPath(pathname), "terms")("age.title"), noindex: true });

export async function loader({ request }: LoaderFunctionArgs) {
  if (!settings.alcohol) throw new Response(null, { status: 404 });
  const home = localPath(localeOfRequest(request), "/");
  return { returnTo: ownPath(new URL(request.url).searchParams.get("return_to"), home) };
}

export async function action({ request }: ActionFunctionArgs) {
  if (!settings.alcohol) throw new Response(null, { status: 404 });
  const form = await request.formData();
  const to = ownPath(form.get("return_to"), localPath(localeOfRequest(request), "/"));
  return redirect(to, { status: 303, headers: { "Set-Cookie": await rememberAdult() } });
}

export default function Age() {
  const { returnTo } = useLoaderData<typeof loader>();
  const t = useT("terms");
  const locale = useLocale();
  return (
    <div className="wrap py-16 text-center lg:py-24">
      <p aria-hidden="true" className="age-mark">
        18+
      </p>
      <h1 className="mt-6 text-3xl font-semibold">{t("age.title")}</h1>
      <p className="mx-auto mt-3 max-w-prose text-lg text-muted">{t("age.text")}</p>
      <form
        method="post"
        action={localPath(locale, "/age")}
        className="mt-8 flex flex-wrap justify-center gap-3"
      >
        <input type="hidden" name="return_to" value={returnTo} />
        <button type="submit" className="button text-lg">
          {t("age.confirm")}
        </button>
        <Anchor to="/" className="button-quiet text-lg">
          {t("age.leave")}
        </Anchor>
      </form>
      <p className="mt-6 text-sm text-muted">{t("age.kept")}</p>
    </div>
  );
}
