import { TextField } from "~/components/forms";
import { Anchor, useLocale } from "~/components/link";
import { useT } from "~/i18n";
import { localPath } from "~/i18n/locale";
import { type FormDraft, fieldOf } from "./form";
import { Narrow } from "./narrow";
import { Told } from "./told";

interface Props {
  draft: FormDraft;
  returnTo: string;
  expired: boolean;
}

/** By password, or by a code: one form, two buttons. */
export function SignInForm({ draft, returnTo, expired }: Props) {
  const t = useT("account");
  const locale = useLocale();
  const keep = `?${new URLSearchParams({ return_to: returnTo })}`;
  return (
    <Narrow
      title={t("signIn.title")}
      lead={t("signIn.lead")}
      below={
        <>
          <p>
            {t("signIn.noAccount")}{" "}
            <Anchor to={`/account/sign-up${keep}`} className="link inline-block py-2 font-semibold">
              {t("signUp.title")}
            </Anchor>
          </p>
          <p className="text-sm text-muted">{t("signIn.guest")}</p>
        </>
      }
    >
      <form
        method="post"
        action={localPath(locale, "/account/sign-in") + keep}
        noValidate
        className="space-y-5"
        aria-label={t("signIn.title")}
      >
        {expired && !draft.refusal && draft.errors.length === 0 && (
          <p role="status" className="notice">
            {t("signIn.expired")}
          </p>
        )}
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
        <div>
          <TextField
            field={fieldOf(t, draft, "password")}
            label={t("field.password")}
            type="password"
            autoComplete="current-password"
            maxLength={128}
          />
          <p className="mt-1 text-sm">
            <Anchor to={`/account/forgotten${keep}`} className="link inline-block py-2">
              {t("signIn.forgotten")}
            </Anchor>
          </p>
        </div>
        <button type="submit" name="intent" value="password" className="button w-full">
          {t("signIn.submit")}
        </button>
        <p className="or-line">
          <span>{t("signIn.or")}</span>
        </p>
        <button type="submit" name="intent" value="code" className="button-quiet w-full">
          {t("signIn.byCode")}
        </button>
      </form>
    </Narrow>
  );
}
