import type { CodeSent } from "@market/store-contract";
import { TextField } from "~/components/forms";
import { Anchor, useLocale } from "~/components/link";
import { useT } from "~/i18n";
import { localPath } from "~/i18n/locale";
import { type FormDraft, fieldOf, UNTOUCHED } from "./form";
import { Told } from "./told";

interface Props {
  hasPassword: boolean;
  draft?: FormDraft;
  sent?: Pick<CodeSent, "challenge" | "sent_to">;
}

/** What goes, what the law keeps and for how long; then the proof that it is they who ask. */
export function DeleteForm({ hasPassword, draft = UNTOUCHED, sent }: Props) {
  const t = useT("account");
  return (
    <>
      <Told draft={draft} />
      <div className="grid gap-4 sm:grid-cols-2">
        <section aria-labelledby="goes-title" className="panel">
          <h2 id="goes-title" className="text-lg font-semibold">
            {t("remove.goesTitle")}
          </h2>
          <ul className="mt-3 list-disc space-y-1.5 pl-5">
            <li>{t("remove.goes1")}</li>
            <li>{t("remove.goes2")}</li>
            <li>{t("remove.goes3")}</li>
          </ul>
        </section>
        <section aria-labelledby="stays-title" className="panel">
          <h2 id="stays-title" className="text-lg font-semibold">
            {t("remove.staysTitle")}
          </h2>
          <ul className="mt-3 list-disc space-y-1.5 pl-5">
            <li>{t("remove.stays1")}</li>
            <li>{t("remove.stays2")}</li>
          </ul>
        </section>
      </div>
      <form
        method="post"
        action={localPath(useLocale(), "/account/privacy/delete")}
        noValidate
        className="panel max-w-lg space-y-5"
        aria-label={t("remove.title")}
      >
        {sent ? <ByCode draft={draft} sent={sent} /> : <ByPassword draft={draft} hasPassword={hasPassword} />}
        <p>
          <Anchor to="/account/privacy" className="link inline-block py-2">
            {t("remove.back")}
          </Anchor>
        </p>
      </form>
    </>
  );
}

function ByCode({ draft, sent }: { draft: FormDraft; sent: NonNullable<Props["sent"]> }) {
  const t = useT("account");
  return (
    <>
      <input type="hidden" name="challenge" value={sent.challenge} />
      <input type="hidden" name="sent_to" value={sent.sent_to} />
      <TextField
        field={fieldOf(t, draft, "code")}
        label={t("field.code")}
        hint={t("remove.codeSent", { to: sent.sent_to })}
        inputMode="numeric"
        autoComplete="one-time-code"
        maxLength={12}
        className="field code-field"
        autoFocus
      />
      <DeleteButton />
    </>
  );
}

function ByPassword({ draft, hasPassword }: { draft: FormDraft; hasPassword: boolean }) {
  const t = useT("account");
  return (
    <>
      {hasPassword && (
        <>
          <TextField
            field={fieldOf(t, draft, "password")}
            label={t("field.currentPassword")}
            type="password"
            autoComplete="current-password"
            maxLength={128}
          />
          <DeleteButton />
        </>
      )}
      {!hasPassword && <p>{t("remove.byCodeLead")}</p>}
      <button type="submit" name="intent" value="code" className="button-quiet w-full">
        {t(hasPassword ? "remove.byCodeInstead" : "remove.byCode")}
      </button>
    </>
  );
}

function DeleteButton() {
  const t = useT("account");
  return (
    <button type="submit" name="intent" value="delete" className="button button-bad w-full">
      {t("remove.submit")}
    </button>
  );
}
