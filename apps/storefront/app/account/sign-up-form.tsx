import type { ConsentText } from "@market/store-contract";
import { FieldErrors, TextField } from "~/components/forms";
import { Anchor, useLocale } from "~/components/link";
import { useT } from "~/i18n";
import { localPath } from "~/i18n/locale";
import { type FormDraft, fieldOf } from "./form";
import { Narrow } from "./narrow";
import { Told } from "./told";

interface Props {
  draft: FormDraft;
  returnTo: string;
  texts: ConsentText[];
}

export function SignUpForm({ draft, returnTo, texts }: Props) {
  const t = useT("account");
  const locale = useLocale();
  const keep = `?${new URLSearchParams({ return_to: returnTo })}`;
  return (
    <Narrow
      title={t("signUp.title")}
      lead={t("signUp.lead")}
      below={
        <p>
          {t("signUp.hasAccount")}{" "}
          <Anchor to={`/account/sign-in${keep}`} className="link inline-block py-2 font-semibold">
            {t("signIn.title")}
          </Anchor>
        </p>
      }
    >
      <form
        method="post"
        action={localPath(locale, "/account/sign-up") + keep}
        noValidate
        className="space-y-5"
        aria-label={t("signUp.title")}
      >
        <Told draft={draft} />
        <input type="hidden" name="return_to" value={returnTo} />
        <TextField
          field={fieldOf(t, draft, "name")}
          label={t("field.name")}
          autoComplete="name"
          maxLength={100}
        />
        <TextField
          field={fieldOf(t, draft, "login")}
          label={t("field.login")}
          hint={t("signUp.loginHint")}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={254}
        />
        <TextField
          field={fieldOf(t, draft, "password")}
          label={t("field.password")}
          hint={t("signUp.passwordHint")}
          optional
          type="password"
          autoComplete="new-password"
          maxLength={128}
        />
        <div className="space-y-4 border-t border-line pt-5">
          {texts.map((text) => (
            <ConsentBox key={text.kind} text={text} draft={draft} />
          ))}
          <p className="text-sm text-muted">
            <Anchor to="/legal/privacy" className="link inline-block py-1">
              {t("signUp.privacy")}
            </Anchor>
          </p>
        </div>
        <button type="submit" className="button w-full">
          {t("signUp.submit")}
        </button>
      </form>
    </Narrow>
  );
}

/** Ticked by the person alone; after a mistake it comes again as they left it. */
function ConsentBox({ text, draft }: { text: ConsentText; draft: FormDraft }) {
  const t = useT("account");
  const field = fieldOf(t, draft, `consents.${text.kind}`);
  const needed = text.kind === "account";
  const wrong = Boolean(field.errors?.length);
  return (
    <div>
      <label htmlFor={field.id} className="flex cursor-pointer items-start gap-3">
        <input
          type="checkbox"
          id={field.id}
          name={field.name}
          value={text.version}
          defaultChecked={field.initialValue === text.version}
          aria-required={needed || undefined}
          aria-invalid={wrong || undefined}
          aria-describedby={wrong ? `${field.id}-error` : undefined}
          className="mt-1 size-5 shrink-0"
        />
        <span className="text-sm">
          {text.text} <span className="text-muted">({t(needed ? "signUp.needed" : "signUp.notNeeded")})</span>
        </span>
      </label>
      <FieldErrors field={field} />
    </div>
  );
}
