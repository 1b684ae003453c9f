import { type FormDraft, UNTOUCHED } from "~/account/form";
import { Narrow } from "~/account/narrow";
import { TextField } from "~/components/forms";
import { Anchor, useLocale } from "~/components/link";
import { useT } from "~/i18n";
import { localPath } from "~/i18n/locale";
import { fieldOf } from "../joining/telling";
import { Told } from "../joining/told";

interface Props {
  token: string;
  sent: boolean;
  draft: FormDraft;
}

export function ForgottenPage({ token, sent, draft }: Props) {
  const t = useT("joining");
  const action = localPath(useLocale(), "/desk/forgotten");
  const over = draft.errors.some(({ code }) => code === "link_over");
  const back = (
    <Anchor to="/desk/sign-in" className="link inline-block py-2">
      {t("forgotten.back")}
    </Anchor>
  );
  if (sent) {
    return (
      <Narrow title={t("forgotten.sentTitle")} below={back}>
        <p>{t("forgotten.sentText")}</p>
      </Narrow>
    );
  }
  if (token && !over) {
    return (
      <Narrow title={t("forgotten.setTitle")} lead={t("forgotten.setLead")} below={back}>
        <form
          method="post"
          // With the secret, so that the form that comes again has it too.
          action={`${action}?${new URLSearchParams({ token })}`}
          noValidate
          className="space-y-5"
          aria-label={t("forgotten.setTitle")}
        >
          <Told draft={draft} />
          <input type="hidden" name="token" value={token} />
          <TextField
            field={fieldOf(t, draft, "password")}
            label={t("field.newPassword")}
            hint={t("join.passwordHint")}
            type="password"
            autoComplete="new-password"
            maxLength={128}
          />
          <button type="submit" className="button w-full">
            {t("forgotten.setSubmit")}
          </button>
        </form>
      </Narrow>
    );
  }
  return (
    <Narrow title={t("forgotten.title")} lead={t("forgotten.lead")} below={back}>
      <form method="post" action={action} noValidate className="space-y-5" aria-label={t("forgotten.title")}>
        <Told draft={over ? { ...UNTOUCHED, refusal: { code: "link_over" } } : draft} />
        <TextField
          field={fieldOf(t, draft, "email")}
          label={t("forgotten.email")}
          type="email"
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
