import { type FormDraft, fieldId, minutesToWait } from "~/account/form";
import { WhyAgain } from "~/components/why-again";
import { useT } from "~/i18n";
import { tellError } from "./telling";

/** Why a form of joining came again. */
export function Told({ draft: { refusal, errors } }: { draft: FormDraft }) {
  const t = useT("joining");
  const keys = [`refused.${refusal?.code}`, "refused.other"];
  return (
    <WhyAgain
      refusal={refusal ? t(keys as ["refused.other"], { count: minutesToWait(refusal) }) : null}
      errors={errors.map((error) => ({ id: fieldId(error.field), message: tellError(t, error) }))}
    />
  );
}
