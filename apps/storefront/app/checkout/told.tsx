import type { Basket, BasketLine, BasketNotice } from "@market/store-contract";
import { isInTheWay, tellNotice } from "~/basket/telling";
import { ErrorSummary } from "~/components/forms";
import { useLocale } from "~/components/link";
import { useT } from "~/i18n";
import type { CheckoutDraft, NotKept } from "./draft";
import { Remedies } from "./remedies";
import { fieldId, tellError, tellRefusal } from "./telling";

interface Props {
  draft: CheckoutDraft;
  basket: Basket;
  /** Found out while the page was opened. */
  signedOut: boolean;
}

/** Why there is no order yet: fields to mend, a total that changed, goods that ran out. The first thing read. */
export function Told({ draft, basket, signedOut }: Props) {
  const t = useT("checkout");
  const locale = useLocale();
  const { notKept = [] } = draft;
  const errors = draft.errors.map((error) => ({ id: fieldId(error.field), message: tellError(t, error) }));
  const told =
    draft.refusal && draft.refusal.code !== "fields_wrong" ? tellRefusal(t, locale, draft.refusal) : null;
  const stopped = told !== null || errors.length > 0;
  if (!stopped && !signedOut && notKept.length === 0 && basket.notices.length === 0) return null;
  return (
    // biome-ignore lint/a11y/noAutofocus: the page came again because of this; it is read before anything else
    <div tabIndex={-1} autoFocus={stopped} className="mb-6 space-y-4">
      {told && (
        <div role="alert" className="notice">
          <h2 className="font-semibold">{told.title}</h2>
          <p className="mt-1">{told.text}</p>
          {draft.refusal?.code === "signed_out" && <SignInAgain />}
        </div>
      )}
      {signedOut && (
        <div role="status" className="notice">
          <h2 className="font-semibold">{t("signedOut.title")}</h2>
          <p className="mt-1">{t("signedOut.text")}</p>
          <SignInAgain />
        </div>
      )}
      <NotKeptNote parts={notKept} />
      <ErrorSummary errors={errors} />
      <Remedies errors={draft.errors} basket={basket} />
      <ChangedLines basket={basket} />
    </div>
  );
}

function SignInAgain() {
  const t = useT("checkout");
  return (
    <button
      type="submit"
      name="intent"
      value="sign_in"
      className="link mt-1 min-h-11 cursor-pointer font-semibold"
    >
      {t("signedOut.again")}
    </button>
  );
}

function NotKeptNote({ parts }: { parts: NotKept[] }) {
  const t = useT("checkout");
  if (parts.length === 0) return null;
  return (
    <p role="status" className="notice">
      {t("notKept", { parts: parts.map((part) => t(`part.${part}`)).join(", ") })}
    </p>
  );
}

/** Each line that changed; what stands in the way can be put right here, and nothing typed is lost. */
function ChangedLines({ basket }: { basket: Basket }) {
  const t = useT("basket");
  const locale = useLocale();
  if (basket.notices.length === 0) return null;
  const lines = basket.parts.flatMap((part) => part.lines);
  return (
    <section aria-labelledby="changed-title" className="notice">
      <h2 id="changed-title" className="font-semibold">
        {t("notices.title")}
      </h2>
      <ul className="mt-2 space-y-3">
        {basket.notices.map((notice) => (
          <li key={notice.code + notice.line_id}>
            {tellNotice(t, locale, notice)}
            {isInTheWay(notice) && (
              <Mend notice={notice} line={lines.find(({ id }) => id === notice.line_id)} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Mend({ notice, line }: { notice: BasketNotice; line: BasketLine | undefined }) {
  const t = useT("basket");
  if (!line) return null;
  const left = notice.code === "stock_short" ? (notice.after ?? 0) : 0;
  return (
    <span className="mt-1 flex flex-wrap gap-x-5">
      {left > 0 && (
        <button
          type="submit"
          name="intent"
          value={`line:${line.id}:${left}`}
          className="link min-h-11 font-semibold"
        >
          {t("line.takeLeft", { count: left })}
        </button>
      )}
      <button
        type="submit"
        name="intent"
        value={`line:${line.id}:0`}
        className="link min-h-11 font-semibold"
        aria-label={t("line.removeTitle", { title: line.title })}
      >
        {t("line.remove")}
      </button>
    </span>
  );
}
