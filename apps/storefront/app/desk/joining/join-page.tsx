import type { Application } from "@market/store-contract";
import type { FormDraft } from "~/account/form";
import { Narrow } from "~/account/narrow";
import { TextField } from "~/components/forms";
import { Anchor, useLocale } from "~/components/link";
import { useT } from "~/i18n";
import { localPath } from "~/i18n/locale";
import type { Claim } from "./join.server";
import { fieldOf } from "./telling";
import { Told } from "./told";

interface Props {
  claim: Claim;
  sent: boolean;
  /** Of whoever is signed in at the desk. */
  applications: Application[] | null;
  draft: FormDraft;
}

export function JoinPage({ claim, sent, applications, draft }: Props) {
  const t = useT("joining");
  if (claim?.joined) return <Held name={claim.name} />;
  if (applications) return <Applications applications={applications} claim={claim} draft={draft} />;
  if (sent) return <Sent />;
  return (
    <Narrow
      title={t("join.title")}
      lead={t("join.lead")}
      below={
        <p>
          {t("join.hasAccount")}{" "}
          <SignIn claim={claim} className="link inline-block py-2 font-semibold">
            {t("join.signIn")}
          </SignIn>
        </p>
      }
    >
      <section aria-labelledby="steps">
        <h2 id="steps" className="font-semibold">
          {t("join.steps")}
        </h2>
        <ol className="mt-2 list-decimal space-y-1 pl-5">
          <li>{t("join.step1")}</li>
          <li>{t("join.step2")}</li>
          <li>{t("join.step3")}</li>
        </ol>
      </section>
      <JoinForm claim={claim} draft={draft} />
    </Narrow>
  );
}

function JoinForm({ claim, draft }: { claim: Claim; draft: FormDraft }) {
  const t = useT("joining");
  const locale = useLocale();
  return (
    <form
      method="post"
      action={localPath(locale, `/desk/join${queryOf(claim)}`)}
      noValidate
      className="mt-6 space-y-5 border-t border-line pt-5"
      aria-label={t("join.title")}
    >
      <Told draft={draft} />
      <Claiming claim={claim} />
      <TextField
        field={fieldOf(t, draft, "name")}
        label={t("join.name")}
        autoComplete="name"
        maxLength={100}
      />
      <TextField
        field={fieldOf(t, draft, "email")}
        label={t("join.email")}
        hint={t("join.emailHint")}
        type="email"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={254}
      />
      <TextField
        field={fieldOf(t, draft, "password")}
        label={t("join.password")}
        hint={t("join.passwordHint")}
        type="password"
        autoComplete="new-password"
        maxLength={128}
      />
      <p className="text-sm text-muted">
        {t("join.privacy")}{" "}
        <Anchor to="/legal/privacy" className="link inline-block py-1">
          {t("join.privacyLink")}
        </Anchor>
      </p>
      <button type="submit" className="button w-full">
        {t("join.submit")}
      </button>
    </form>
  );
}

const queryOf = (claim: Claim) => (claim ? `?${new URLSearchParams({ claim: claim.handle })}` : "");

function SignIn({ claim, ...rest }: { claim: Claim; className: string; children: string }) {
  const back = localPath(useLocale(), `/desk/join${queryOf(claim)}`);
  return <Anchor to={`/desk/sign-in?${new URLSearchParams({ return_to: back })}`} {...rest} />;
}

/** Which page is claimed; an error about it leads here. */
function Claiming({ claim }: { claim: Claim }) {
  const t = useT("joining");
  if (!claim) return null;
  return (
    <div id="claim" tabIndex={-1}>
      <p className="font-semibold">{t("join.claims", { name: claim.name })}</p>
      <p className="text-sm text-muted">{t("join.claimText")}</p>
      <input type="hidden" name="claim" value={claim.handle} />
    </div>
  );
}

function Held({ name }: { name: string }) {
  const t = useT("joining");
  return (
    <Narrow title={t("join.held.title")}>
      <p>{t("join.held.text", { name })}</p>
      <p className="mt-4 flex flex-wrap gap-3">
        <Anchor to="/complaints" className="button-quiet">
          {t("join.held.tell")}
        </Anchor>
        <Anchor to="/desk/join" className="button-quiet">
          {t("join.held.new")}
        </Anchor>
      </p>
    </Narrow>
  );
}

function Sent() {
  const t = useT("joining");
  return (
    <Narrow title={t("join.sent.title")}>
      <p>{t("join.sent.text")}</p>
      <p className="mt-4">
        <Anchor to="/desk/join" className="link inline-block py-2">
          {t("join.sent.again")}
        </Anchor>
      </p>
    </Narrow>
  );
}

function Applications(props: { applications: Application[]; claim: Claim; draft: FormDraft }) {
  const t = useT("joining");
  const { applications, claim, draft } = props;
  return (
    <Narrow title={t("join.mine")} lead={applications.length === 0 ? t("join.none") : undefined}>
      <ul className="space-y-2">
        {applications.map(({ id, fields, claims, state }) => (
          <li key={id}>
            <Anchor to={`/desk/join/${id}`} className="link inline-block py-2 font-semibold">
              {fields.name || fields.legal_name || claims?.name || t("join.unnamed")}
            </Anchor>
            <span className="ml-2 text-sm text-muted">{t(`state.${state}`)}</span>
          </li>
        ))}
      </ul>
      <form
        method="post"
        action={localPath(useLocale(), `/desk/join${queryOf(claim)}`)}
        className="mt-5 space-y-4 border-t border-line pt-5"
      >
        <Told draft={draft} />
        <Claiming claim={claim} />
        <button type="submit" className="button w-full">
          {t(claim ? "join.startClaim" : "join.start")}
        </button>
      </form>
    </Narrow>
  );
}
