import { ErrorSummary } from "~/components/forms";
import { useT } from "~/i18n";
import { summaryOf, told, type VisitDraft } from "./draft";

/** Above a page whose form came to nothing: what stood in the way. */
export function Refused({ draft }: { draft: VisitDraft | null }) {
  const t = useT("deskVisits");
  if (!draft) return null;
  if (draft.errors.length) {
    return (
      <div className="mt-3">
        <ErrorSummary errors={summaryOf(t, draft)} />
      </div>
    );
  }
  return (
    <div role="alert" className="notice mt-3">
      <p className="font-semibold">{told(t, draft.code ?? "other")}</p>
    </div>
  );
}
