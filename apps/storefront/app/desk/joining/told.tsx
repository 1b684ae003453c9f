import { type FormDraft, fieldId } from "~/account/form";
import { ErrorSummary } from "~/components/forms";
import { useT } from "~/i18n";
import { tellError } from "./telling";

/** Why a form came again: the first thing read. */
export function Told({ draft: { refusal, errors } }: { draft: FormDraft }) {
  const t = useT("joining");
  if (!refusal && errors.length === 0) return null;
  const keys = [`refused.${refusal?.code}`, "refused.other"];
  const count = Math.max(1, Math.ceil((refusal?.seconds ?? 60) / 60));
  return (
    // biome-ignore lint/a11y/noAutofocus: the page came again because of this; it is read before anything else
    <div tabIndex={-1} autoFocus className="space-y-4">
      {refusal && (
        <p role="alert" className="notice font-semibold">
          {t(keys as ["refused.other"], { count })}
        </p>
      )}
      <ErrorSummary
        errors={errors.map((error) => ({ id: fieldId(error.field), message: tellError(t, error) }))}
      />
    </div>
  );
}
