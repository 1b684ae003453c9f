import { Anchor } from "~/components/link";
import { useT } from "~/i18n";
import { ErrorPage } from "~/layout/error-page";
import { MoneyNav } from "../nav";
import { SendAgain } from "../send-again";
import { unsentIn } from "../unsent";

/** The error boundary of what only owners see: staff are told so politely, and on the pages about money led to those they may see. */
export function OwnersOnly({ error, money = false }: { error: unknown; money?: boolean }) {
  const t = useT("joining");
  const unsent = unsentIn(error);
  if (unsent) return <SendAgain unsent={unsent} />;
  const polite = () => (
    <div className="wrap desk pb-8 pt-4">
      {money && <MoneyNav current={null} />}
      <h1 className="text-2xl font-semibold tracking-tight">{t("members.ownersOnly.title")}</h1>
      <p className="mt-2">{t("members.ownersOnly.text")}</p>
      <p className="mt-3">
        <Anchor to="/desk/profile" className="link inline-block py-2">
          {t("members.back")}
        </Anchor>
      </p>
    </div>
  );
  return <ErrorPage handlers={{ 403: polite }} />;
}
