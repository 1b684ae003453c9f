import { formatMoment } from "@market/ocop";
import type { DeskMembersAnswer } from "@market/store-contract";
import type { FormDraft } from "~/account/form";
import { SelectField, TextField } from "~/components/forms";
import { Anchor, useLocale } from "~/components/link";
import { useT } from "~/i18n";
import { localPath } from "~/i18n/locale";
import { fieldOf } from "../joining/telling";
import { Told } from "../joining/told";
import { DeskNav } from "../nav";

interface Props extends DeskMembersAnswer {
  /** Whoever looks at it. */
  self: string;
  draft: FormDraft;
}

/** Who works at the desk, as their owners manage it. */
export function MembersPage({ members, invitations, self, draft }: Props) {
  const t = useT("joining");
  const action = localPath(useLocale(), "/desk/members");
  return (
    <div className="wrap desk pb-8 pt-4">
      <DeskNav current="profile" />
      <p>
        <Anchor to="/desk/profile" className="link inline-block py-2">
          {t("members.back")}
        </Anchor>
      </p>
      <h1 className="text-2xl font-semibold tracking-tight">{t("members.title")}</h1>
      <p className="text-muted">{t("members.lead")}</p>
      <ul className="mt-4 divide-y divide-line">
        {members.map((member) => (
          <Member key={member.id} member={member} isSelf={member.id === self} action={action} />
        ))}
      </ul>
      {invitations.length > 0 && <Invitations invitations={invitations} action={action} />}
      <InviteForm draft={draft} action={action} />
    </div>
  );
}

interface MemberProps {
  member: DeskMembersAnswer["members"][number];
  isSelf: boolean;
  action: string;
}

function Member({ member: { id, name, email, role }, isSelf, action }: MemberProps) {
  const t = useT("joining");
  const other = role === "owner" ? "staff" : "owner";
  return (
    <li className="py-3">
      <p>
        <span className="font-semibold">{name}</span>
        {isSelf && ` (${t("members.you")})`} · {t(`members.role.${role}`)}
      </p>
      <p className="break-all text-sm text-muted">{email}</p>
      <div className="flex flex-wrap gap-x-5">
        <form method="post" action={action}>
          <input type="hidden" name="id" value={id} />
          <input type="hidden" name="role" value={other} />
          <button
            type="submit"
            name="intent"
            value="role"
            className="min-h-11 cursor-pointer text-sm underline underline-offset-4"
            aria-label={t(other === "owner" ? "members.makeOwnerNamed" : "members.makeStaffNamed", { name })}
          >
            {t(other === "owner" ? "members.makeOwner" : "members.makeStaff")}
          </button>
        </form>
        <details>
          <summary className="min-h-11 py-2.5 text-sm underline underline-offset-4">
            {t("members.remove")}
          </summary>
          <form method="post" action={action}>
            <input type="hidden" name="id" value={id} />
            <button
              type="submit"
              name="intent"
              value="remove"
              className="button-quiet"
              aria-label={t("members.removeNamed", { name })}
            >
              {t("members.removeForGood")}
            </button>
          </form>
        </details>
      </div>
    </li>
  );
}

function Invitations({ invitations, action }: Pick<Props, "invitations"> & { action: string }) {
  const t = useT("joining");
  const locale = useLocale();
  return (
    <section aria-labelledby="invitations" className="mt-6">
      <h2 id="invitations" className="text-lg font-semibold">
        {t("members.invitations")}
      </h2>
      <ul className="divide-y divide-line">
        {invitations.map(({ id, email, role, expires_at }) => (
          <li key={id} className="py-2">
            <p className="break-all">
              {email} · {t(`members.role.${role}`)}
            </p>
            <p className="text-sm text-muted">
              {t("members.until", { moment: formatMoment(new Date(expires_at), locale) })}
            </p>
            <form method="post" action={action}>
              <input type="hidden" name="id" value={id} />
              <button
                type="submit"
                name="intent"
                value="withdraw"
                className="min-h-11 cursor-pointer text-sm underline underline-offset-4"
                aria-label={t("members.withdrawNamed", { email })}
              >
                {t("members.withdraw")}
              </button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  );
}

function InviteForm({ draft, action }: Pick<Props, "draft"> & { action: string }) {
  const t = useT("joining");
  return (
    <form
      method="post"
      action={action}
      noValidate
      className="mt-6 space-y-5 border-t border-line pt-5"
      aria-labelledby="invite-title"
    >
      <h2 id="invite-title" className="text-lg font-semibold">
        {t("members.invite")}
      </h2>
      <p className="text-sm text-muted">{t("members.inviteHint")}</p>
      <Told draft={draft} />
      <TextField
        field={fieldOf(t, draft, "email")}
        label={t("join.email")}
        type="email"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={254}
      />
      <SelectField field={fieldOf(t, draft, "role", "staff")} label={t("field.role")}>
        <option value="staff">{t("members.role.staff")}</option>
        <option value="owner">{t("members.role.owner")}</option>
      </SelectField>
      <button type="submit" className="button w-full">
        {t("members.inviteSubmit")}
      </button>
    </form>
  );
}
