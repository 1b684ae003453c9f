import type { InvitationAnswer } from "@market/store-contract";
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
  /** Null once it has ended. */
  invitation: InvitationAnswer | null;
  /** Who is signed in at the desk. */
  member: { name: string; email: string } | null;
  draft: FormDraft;
}

export function InvitationPage({ token, invitation, member, draft }: Props) {
  const t = useT("joining");
  const locale = useLocale();
  if (!invitation) {
    return (
      <Narrow title={t("invitation.title")}>
        <Told draft={{ ...UNTOUCHED, refusal: { code: "link_over" } }} />
      </Narrow>
    );
  }
  const { producer, invited_by, role, email, has_account } = invitation;
  const here = `/desk/invitation?${new URLSearchParams({ token })}`;
  const signIn = `/desk/sign-in?${new URLSearchParams({ return_to: localPath(locale, here) })}`;
  const lead = t("invitation.lead", {
    by: invited_by,
    producer: producer.name,
    role: t(`members.role.${role}`),
  });
  if (!member && has_account) {
    return (
      <Narrow title={t("invitation.title")} lead={lead}>
        <Told draft={draft} />
        <p>{t("invitation.hasAccount", { email })}</p>
        <p className="mt-4">
          <Anchor to={signIn} className="button w-full">
            {t("invitation.signIn")}
          </Anchor>
        </p>
      </Narrow>
    );
  }
  return (
    <Narrow title={t("invitation.title")} lead={lead}>
      <form
        method="post"
        action={localPath(locale, here)}
        noValidate
        className="space-y-5"
        aria-label={t("invitation.title")}
      >
        <Told draft={draft} />
        <input type="hidden" name="token" value={token} />
        <input type="hidden" name="producer" value={producer.name} />
        {member ? <AsMember name={member.name} /> : <Newcomer draft={draft} email={email} />}
        <button type="submit" className="button w-full">
          {t("invitation.accept")}
        </button>
        {!member && (
          <p className="text-sm">
            {t("invitation.otherAccount")}{" "}
            <Anchor to={signIn} className="link inline-block py-2 font-semibold">
              {t("join.signIn")}
            </Anchor>
          </p>
        )}
      </form>
    </Narrow>
  );
}

function AsMember({ name }: { name: string }) {
  const t = useT("joining");
  return (
    <>
      <input type="hidden" name="as" value="self" />
      <p>{t("invitation.asMember", { name })}</p>
    </>
  );
}

function Newcomer({ draft, email }: { draft: FormDraft; email: string }) {
  const t = useT("joining");
  return (
    <>
      <p className="break-all">{t("invitation.for", { email })}</p>
      <TextField
        field={fieldOf(t, draft, "name")}
        label={t("invitation.name")}
        autoComplete="name"
        maxLength={100}
      />
      <TextField
        field={fieldOf(t, draft, "password")}
        label={t("invitation.password")}
        hint={t("join.passwordHint")}
        type="password"
        autoComplete="new-password"
        maxLength={128}
      />
    </>
  );
}
