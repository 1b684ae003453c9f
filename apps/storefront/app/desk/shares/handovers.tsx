import { formatDong } from "@market/ocop";
import type { DeskSharesAnswer, FieldError, HandoverShown, ShareDue } from "@market/store-contract";
import type { FormDraft } from "~/account/form";
import { ErrorSummary, SelectField, TextField } from "~/components/forms";
import { useLocale } from "~/components/link";
import { useT } from "~/i18n";
import { localPath } from "~/i18n/locale";
import { Handover, tellMonth } from "~/shares/handover";

const WAYS = ["cash", "transfer", "other"] as const;
const TOLD = ["share", "amount", "on", "reason"] as const;
const REFUSALS = ["no_such_share", "undone_already"] as const;

/** Names a share in the form: whose, of which month, by which agreement. */
export const shareKey = ({ month, party_id, agreement_id }: ShareDue) =>
  `${month} ${party_id} ${agreement_id}`;

interface Props {
  shares: DeskSharesAnswer;
  draft: FormDraft | null;
  formId: string;
  /** `2026-11-28` */
  today: string;
}

/** What is still to be handed over to whom, the form that notes it, and what was. */
export function Handovers({ shares: { due, handovers }, draft, formId, today }: Props) {
  const t = useT("shares");
  const locale = useLocale();
  const open = due.filter(({ left }) => left > 0);
  const undoing = draft?.values.undo_id ?? null;
  const tell = ({ field, code, values }: FieldError): string => {
    if (code === "too_much") {
      return t("handover.errors.too_much", { max: formatDong(Number(values?.max ?? 0), locale) });
    }
    return t(`handover.errors.${TOLD.find((one) => one === field) ?? "other"}`);
  };
  const errors = (draft?.errors ?? []).map((error) => ({ ...error, message: tell(error) }));
  const field = (name: string, otherwise = "") => ({
    id: `handover-${name}`,
    name,
    initialValue: (undoing === null ? draft?.values[name] : undefined) ?? otherwise,
    errors: undoing === null ? errors.filter((one) => one.field === name).map(({ message }) => message) : [],
  });
  const refused = draft?.refusal && (REFUSALS.find((one) => one === draft.refusal?.code) ?? "other");
  return (
    <section aria-labelledby="handovers-title" className="panel mt-6">
      <h2 id="handovers-title" className="text-lg font-semibold">
        {t("handover.title")}
      </h2>
      <p className="text-muted">{t("handover.lead")}</p>
      <ErrorSummary
        errors={errors.map((one) => ({
          id: undoing === null ? `handover-${one.field}` : `reason-${undoing}`,
          message: one.message,
        }))}
      />
      {refused && (
        <p role="alert" className="notice mt-3 font-semibold">
          {t(`handover.errors.${refused}`)}
        </p>
      )}
      {open.length === 0 ? (
        <p className="mt-3">{t("handover.none")}</p>
      ) : (
        <form method="post" action={localPath(locale, "/desk/shares")} noValidate className="mt-3 space-y-4">
          <input type="hidden" name="form_id" value={formId} />
          <SelectField field={field("share")} label={t("handover.which")}>
            <option value="">{t("handover.choose")}</option>
            {open.map((one) => (
              <option key={shareKey(one)} value={shareKey(one)}>
                {t("handover.option", {
                  month: tellMonth(one.month),
                  name: one.name,
                  title: one.title,
                  left: formatDong(one.left, locale),
                })}
              </option>
            ))}
          </SelectField>
          <TextField
            field={field("amount")}
            label={t("handover.amount")}
            inputMode="numeric"
            maxLength={20}
          />
          <TextField field={field("on", today)} label={t("handover.on")} type="date" max={today} />
          <SelectField field={field("way")} label={t("handover.way")}>
            {WAYS.map((one) => (
              <option key={one} value={one}>
                {t(`handover.ways.${one}`)}
              </option>
            ))}
          </SelectField>
          <TextField
            field={field("note")}
            label={t("handover.note")}
            hint={t("handover.noteHint")}
            maxLength={300}
            optional
          />
          <button type="submit" className="button w-full">
            {t("handover.save")}
          </button>
        </form>
      )}
      {handovers.length > 0 && (
        <>
          <h3 className="mt-6 font-semibold">{t("handover.given")}</h3>
          <ul className="mt-2 divide-y divide-line">
            {handovers.map((one) => (
              <li key={one.id} className="py-3">
                <Handover handover={one} />
                {!one.undone && (
                  <Undo
                    handover={one}
                    draft={undoing === one.id ? draft : null}
                    errors={undoing === one.id ? errors.map(({ message }) => message) : []}
                  />
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

interface UndoProps {
  handover: HandoverShown;
  draft: FormDraft | null;
  errors: string[];
}

function Undo({ handover: { id }, draft, errors }: UndoProps) {
  const t = useT("shares");
  const locale = useLocale();
  const field = {
    id: `reason-${id}`,
    name: "reason",
    initialValue: draft?.values.reason ?? "",
    errors,
  };
  return (
    <details className="mt-1" open={draft !== null}>
      <summary className="link inline-block cursor-pointer py-2">{t("handover.undo")}</summary>
      <form method="post" action={localPath(locale, "/desk/shares")} noValidate className="space-y-3">
        <input type="hidden" name="undo_id" value={id} />
        <TextField field={field} label={t("handover.why")} maxLength={300} />
        <button type="submit" className="button-quiet w-full">
          {t("handover.undoButton")}
        </button>
      </form>
    </details>
  );
}
