import type { CodePurpose } from "@market/store-contract";
import { TextField } from "~/components/forms";
import { Anchor, useLocale } from "~/components/link";
import { useT } from "~/i18n";
import { localPath } from "~/i18n/locale";
import { type FormDraft, fieldOf } from "./form";
import { Narrow } from "./narrow";
import { Told } from "./told";

interface Props {
  draft: FormDraft;
  purpose: CodePurpose;
  channel: "sms" | "email";
  sentTo: string;
  minutes: number;
  mayResend: boolean;
}

/** Where the six digits are typed. Whether anything was sent is not said: only whoever has the account learns that. */
export function CodeForm({ draft, purpose, channel, sentTo, minutes, mayResend }: Props) {
  const t = useT("account");
  const resets = purpose === "reset_password";
  return (
    <Narrow
      title={t(resets ? "code.resetTitle" : "code.title")}
      lead={t(`code.${channel}`, { to: sentTo, count: minutes })}
      below={
        <p className="text-sm">
          <Anchor
            to={purpose === "sign_up" ? "/account/sign-up" : "/account/sign-in"}
            className="link inline-block py-2"
          >
            {t("code.startAgain")}
          </Anchor>
        </p>
      }
    >
      <form
        method="post"
        action={localPath(useLocale(), "/account/code")}
        noValidate
        className="space-y-5"
        aria-label={t("code.title")}
      >
        <Told draft={draft} />
        <TextField
          field={fieldOf(t, draft, "code")}
          label={t("field.code")}
          hint={t("code.hint")}
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={12}
          className="field code-field"
        />
        {resets && (
          <TextField
            field={fieldOf(t, draft, "password")}
            label={t("field.newPassword")}
            hint={t("field.passwordHint")}
            type="password"
            autoComplete="new-password"
            maxLength={128}
          />
        )}
        <button type="submit" name="intent" value="verify" className="button w-full">
          {t(resets ? "code.reset" : "code.submit")}
        </button>
        {mayResend && (
          <button type="submit" name="intent" value="resend" className="button-quiet w-full">
            {t("code.resend")}
          </button>
        )}
      </form>
    </Narrow>
  );
}
