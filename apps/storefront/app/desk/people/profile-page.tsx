import { formatDay, formatPhone } from "@market/ocop";
import type { DeskProfile } from "@market/store-contract";
import type { FormDraft } from "~/account/form";
import { TextField } from "~/components/forms";
import { Anchor, useLocale } from "~/components/link";
import { useT } from "~/i18n";
import { localPath } from "~/i18n/locale";
import { PaperList } from "../joining/papers";
import { fieldOf } from "../joining/telling";
import { Told } from "../joining/told";
import { DeskNav } from "../nav";

interface Props {
  profile: DeskProfile;
  isOwner: boolean;
  draft: FormDraft;
}

/** The producer as those who work there see it, why it is suspended, and one's own password. */
export function ProfilePage({ profile, isOwner, draft }: Props) {
  const t = useT("joining");
  const { name, handle, status, papers } = profile;
  return (
    <div className="wrap desk pb-8 pt-4">
      <DeskNav current="profile" />
      <h1 className="text-2xl font-semibold tracking-tight">{name}</h1>
      {status === "approved" && (
        <p>
          <Anchor to={`/producers/${handle}`} className="link inline-block py-2">
            {t("profile.page")}
          </Anchor>
        </p>
      )}
      <Suspension profile={profile} />
      <ul className="mt-3 space-y-1">
        {isOwner && (
          <>
            <Link to="/desk/members" label={t("profile.members")} />
            <Link to="/desk/trail" label={t("profile.trail")} />
          </>
        )}
        <Link to="/desk/join" label={t("profile.another")} />
      </ul>
      <Facts profile={profile} isOwner={isOwner} />
      {isOwner && (
        <section aria-labelledby="papers-title" className="mt-6">
          <h2 id="papers-title" className="text-lg font-semibold">
            {t("profile.papers")}
          </h2>
          {papers.length === 0 && <p className="text-muted">{t("profile.none")}</p>}
          <PaperList papers={papers} path="/desk/profile/papers" />
        </section>
      )}
      <PasswordForm draft={draft} />
    </div>
  );
}

function Link({ to, label }: { to: string; label: string }) {
  return (
    <li>
      <Anchor to={to} className="link inline-block py-2 font-semibold">
        {label}
      </Anchor>
    </li>
  );
}

function Suspension({ profile: { suspension } }: { profile: DeskProfile }) {
  const t = useT("joining");
  const locale = useLocale();
  if (!suspension) return null;
  const { reason, notice_on } = suspension;
  return (
    <section aria-labelledby="suspended" className="mt-3 rounded-card bg-warn-soft p-4 text-warn">
      <h2 id="suspended" className="font-semibold">
        {t("profile.suspended")}
      </h2>
      <p className="mt-1 whitespace-pre-line break-words">{t("profile.reason", { reason })}</p>
      {notice_on && <p>{t("profile.notice", { day: formatDay(notice_on, locale) })}</p>}
      <p className="mt-1">{t("profile.readOnly")}</p>
      <Anchor to="/complaints" className="inline-block py-2 font-semibold underline underline-offset-4">
        {t("profile.complain")}
      </Anchor>
    </section>
  );
}

function Facts({ profile, isOwner }: { profile: DeskProfile; isOwner: boolean }) {
  const t = useT("joining");
  const kind = useT("producer");
  const action = localPath(useLocale(), "/desk/profile");
  const { bank } = profile;
  const rows = [
    [t("field.kind"), kind(`kind.${profile.kind}`)],
    [t("field.legal_name"), profile.legal_name],
    [t("field.tax_code"), profile.tax_code],
    [t("field.commune_code"), profile.commune?.name],
    [t("field.address"), profile.old_address],
    [t("field.phone"), profile.phone && formatPhone(profile.phone)],
    [t("field.email"), profile.email],
    ...(isOwner ? [[t("profile.bank"), bank && [bank.bank, bank.number, bank.holder].join(" · ")]] : []),
  ];
  return (
    <section aria-labelledby="facts" className="mt-6">
      <h2 id="facts" className="text-lg font-semibold">
        {t("profile.facts")}
      </h2>
      <dl className="mt-2 divide-y divide-line">
        {rows.map(([label, value]) => (
          <div key={label} className="py-2">
            <dt className="text-sm text-muted">{label}</dt>
            <dd className="break-words">{value || t("profile.none")}</dd>
          </div>
        ))}
      </dl>
      {!isOwner && <p className="mt-2 text-sm text-muted">{t("profile.ownersOnly")}</p>}
      {isOwner && profile.status === "approved" && (
        <form method="post" action={action} className="mt-3">
          <button type="submit" name="intent" value="change" className="button-quiet w-full">
            {t("profile.changeSubmit")}
          </button>
          <p className="mt-1 text-sm text-muted">{t("profile.change")}</p>
        </form>
      )}
    </section>
  );
}

function PasswordForm({ draft }: { draft: FormDraft }) {
  const t = useT("joining");
  return (
    <form
      method="post"
      action={localPath(useLocale(), "/desk/profile")}
      noValidate
      className="mt-6 space-y-5 border-t border-line pt-5"
      aria-labelledby="password-title"
    >
      <h2 id="password-title" className="text-lg font-semibold">
        {t("profile.password")}
      </h2>
      <Told draft={draft} />
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
        hint={t("join.passwordHint")}
        type="password"
        autoComplete="new-password"
        maxLength={128}
      />
      <button type="submit" className="button w-full">
        {t("profile.passwordSubmit")}
      </button>
    </form>
  );
}
