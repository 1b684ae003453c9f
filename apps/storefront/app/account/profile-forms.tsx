import { formatPhone } from "@market/ocop";
import type { ReactNode } from "react";
import { TextField } from "~/components/forms";
import { useLocale } from "~/components/link";
import { useT } from "~/i18n";
import { localPath } from "~/i18n/locale";
import { type FormDraft, fieldOf } from "./form";

interface PartProps {
  id: string;
  title: string;
  /** Where it is sent; the profile itself unless said. */
  to?: string;
  children: ReactNode;
}

function Part({ id, title, to = "/account/profile", children }: PartProps) {
  return (
    <section aria-labelledby={id} className="panel">
      <h2 id={id} className="text-lg font-semibold">
        {title}
      </h2>
      <form method="post" action={localPath(useLocale(), to)} noValidate className="mt-4 max-w-lg space-y-5">
        {children}
      </form>
    </section>
  );
}

export function NameForm({ draft, name }: { draft: FormDraft; name: string }) {
  const t = useT("account");
  return (
    <Part id="name-title" title={t("profile.nameTitle")}>
      <TextField
        field={fieldOf(t, draft, "name", name)}
        label={t("field.name")}
        autoComplete="name"
        maxLength={100}
      />
      <button type="submit" name="intent" value="name" className="button">
        {t("profile.save")}
      </button>
    </Part>
  );
}

/** Phone and mail both lead to this account; another one counts once its code was typed. */
export function LoginForm(props: { draft: FormDraft; email: string | null; phone: string | null }) {
  const t = useT("account");
  const { draft, email, phone } = props;
  return (
    <Part id="logins-title" title={t("profile.loginsTitle")}>
      <dl className="space-y-2">
        <div className="flex flex-wrap gap-x-3">
          <dt className="w-32 text-muted">{t("profile.phone")}</dt>
          <dd className="font-medium">{phone ? formatPhone(phone) : t("profile.none")}</dd>
        </div>
        <div className="flex flex-wrap gap-x-3">
          <dt className="w-32 text-muted">{t("profile.email")}</dt>
          <dd className="min-w-0 break-words font-medium">{email ?? t("profile.none")}</dd>
        </div>
      </dl>
      <TextField
        field={fieldOf(t, draft, "login")}
        label={t("profile.addLogin")}
        hint={t("profile.addLoginHint")}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={254}
      />
      <button type="submit" name="intent" value="login" className="button-quiet">
        {t("profile.sendCode")}
      </button>
    </Part>
  );
}

export function PasswordForm({ draft, hasPassword }: { draft: FormDraft; hasPassword: boolean }) {
  const t = useT("account");
  return (
    <Part id="password-title" title={t("profile.passwordTitle")}>
      {hasPassword ? (
        <>
          <TextField
            field={fieldOf(t, draft, "password")}
            label={t("field.currentPassword")}
            type="password"
            autoComplete="current-password"
            maxLength={128}
          />
          <TextField
            field={fieldOf(t, draft, "new_password")}
            label={t("field.newPassword")}
            hint={t("field.passwordHint")}
            type="password"
            autoComplete="new-password"
            maxLength={128}
          />
          <p className="text-sm text-muted">{t("profile.passwordEnds")}</p>
          <button type="submit" name="intent" value="password" className="button">
            {t("profile.changePassword")}
          </button>
        </>
      ) : (
        <>
          <p className="text-muted">{t("profile.noPassword")}</p>
          <button type="submit" name="intent" value="first_password" className="button-quiet">
            {t("profile.setPassword")}
          </button>
        </>
      )}
    </Part>
  );
}

/** For a phone that was lost, or a computer in a shop that was left signed in. */
export function SessionsForm() {
  const t = useT("account");
  return (
    <Part id="sessions-title" title={t("profile.sessionsTitle")} to="/account/sign-out">
      <p className="text-muted">{t("profile.sessionsHint")}</p>
      <button type="submit" name="everywhere" value="1" className="button-quiet">
        {t("profile.signOutEverywhere")}
      </button>
    </Part>
  );
}
