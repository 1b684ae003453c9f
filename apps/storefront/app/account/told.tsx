import { WhyAgain } from "~/components/why-again";
import { useT } from "~/i18n";
import { type FormDraft, fieldId, minutesToWait, tellError } from "./form";

/** Why a form of the account came again. */
export function Told({ draft: { refusal, errors } }: { draft: FormDraft }) {
  const t = useT("account");
  const keys = [`refused.${refusal?.code}`, "refused.other"];
  return (
    <WhyAgain
      refusal={refusal ? t(keys as ["refused.other"], { count: minutesToWait(refusal) }) : null}
      errors={errors.map((error) => ({ id: fieldId(error.field), message: tellError(t, error) }))}
    />
  );
}
