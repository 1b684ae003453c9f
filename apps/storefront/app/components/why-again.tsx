import { ErrorSummary } from "./forms";

interface Props {
  /** In words; null where only fields are wrong. */
  refusal: string | null;
  errors: Array<{ id: string; message: string }>;
}

/** Why a form came again: the first thing read. */
export function WhyAgain({ refusal, errors }: Props) {
  if (refusal === null && errors.length === 0) return null;
  return (
    // biome-ignore lint/a11y/noAutofocus: the page came again because of this; it is read before anything else
    <div tabIndex={-1} autoFocus className="space-y-4">
      {refusal !== null && (
        <p role="alert" className="notice font-semibold">
          {refusal}
        </p>
      )}
      <ErrorSummary errors={errors} />
    </div>
  );
}
