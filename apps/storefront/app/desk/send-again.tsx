import { useLocale } from "~/components/link";
import { useT } from "~/i18n";
import { localPath } from "~/i18n/locale";
import { ErrorPage } from "~/layout/error-page";
import { type Unsent, unsentIn } from "./unsent";

/**
 * For the error boundary of a page with forms: what could not be sent stays here, and is sent again with one button.
 * @param error as the boundary was thrown it
 */
export function DeskError({ error }: { error: unknown }) {
  const unsent = unsentIn(error);
  return unsent ? <SendAgain unsent={unsent} /> : <ErrorPage />;
}

export function SendAgain({ unsent: { why, minutes = 1, fields } }: { unsent: Unsent }) {
  const t = useT("desk");
  const locale = useLocale();
  return (
    <div className="wrap desk pb-8 pt-6">
      <div role="alert">
        <h1 className="text-2xl font-semibold tracking-tight">{t(`again.${why}.title`)}</h1>
        <p className="mt-2">
          {why === "too_many" ? t("again.too_many.text", { count: minutes }) : t(`again.${why}.text`)}
        </p>
      </div>
      {why === "signed_out" && (
        <p className="mt-4">
          <a
            href={`${localPath(locale, "/desk/sign-in")}?${new URLSearchParams({ return_to: localPath(locale, "/desk") })}`}
            target="_blank"
            rel="noopener"
            className="button-quiet w-full"
          >
            {t("again.signIn")}
          </a>
        </p>
      )}
      <form method="post" className="mt-4">
        {fields.map(([name, value]) => (
          <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
        ))}
        <button type="submit" className="button w-full">
          {t("again.send")}
        </button>
      </form>
    </div>
  );
}
