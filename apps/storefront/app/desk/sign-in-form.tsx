import type { FieldError } from "@market/store-contract";
import { type FormDraft, fieldId, minutesToWait } from "~/account/form";
import { Narrow } from "~/account/narrow";
import { ErrorSummary, TextField } from "~/components/forms";
import { Anchor, useLocale } from "~/components/link";
import { useT } from "~/i18n";
import { localPath } from "~/i18n/locale";
import tidy from "../elements/desk/tidy.js?worker&url";

interface Props {
  draft: FormDraft;
  returnTo: string;
  expired: boolean;
}

export function DeskSignInForm({ draft, returnTo, expired }: Props) {
  const t = useT("desk");
  const locale = useLocale();
  const told = ({ field, code }: FieldError) =>
    t([`errors.${field}.${code}`, "errors.wrong"] as unknown as ["errors.wrong"]);
  const field = (name: string) => ({
    id: fieldId(name),
    name,
    errors: draft.errors.filter((error) => error.field === name).map(told),
    initialValue: draft.values[name] ?? "",
  });
  const { refusal } = draft;
  return (
    <Narrow title={t("signIn.title")} lead={t("signIn.lead")}>
      <form
        method="post"
        action={`${localPath(locale, "/desk/sign-in")}?${new URLSearchParams({ return_to: returnTo })}`}
        noValidate
        className="space-y-5"
        aria-label={t("signIn.title")}
      >
        {expired && !refusal && draft.errors.length === 0 && (
          <p role="status" className="notice">
            {t("signIn.expired")}
          </p>
        )}
        {refusal && (
          <p role="alert" className="notice font-semibold">
            {t([`refused.${refusal.code}`, "refused.other"] as unknown as ["refused.other"], {
              count: minutesToWait(refusal),
            })}
          </p>
        )}
        <ErrorSummary
          errors={draft.errors.map((error) => ({ id: fieldId(error.field), message: told(error) }))}
        />
        <input type="hidden" name="return_to" value={returnTo} />
        <TextField
          field={field("email")}
          label={t("signIn.email")}
          type="email"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={254}
        />
        <TextField
          field={field("password")}
          label={t("signIn.password")}
          type="password"
          autoComplete="current-password"
          maxLength={128}
        />
        <button type="submit" className="button w-full">
          {t("signIn.submit")}
        </button>
        <p className="text-sm">
          <Anchor to="/desk/forgotten" className="link inline-block py-2">
            {t("signIn.forgotten")}
          </Anchor>
          <br />
          <Anchor to="/desk/join" className="link inline-block py-2">
            {t("signIn.join")}
          </Anchor>
        </p>
      </form>
      <script type="module" src={tidy} />
    </Narrow>
  );
}
