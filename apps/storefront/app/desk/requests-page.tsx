import type { HostRequest } from "@market/store-contract";
import { ErrorSummary } from "~/components/forms";
import { useT } from "~/i18n";
import { DeskNav } from "./nav";
import { RequestCard } from "./request-card";
import { isOfReason, type RequestDraft } from "./requests";

interface Props {
  requests: HostRequest[];
  draft: RequestDraft | null;
  now: Date;
}

/** What waits for the host's yes or no. */
export function RequestsPage({ requests, draft, now }: Props) {
  const t = useT("requests");
  const listed = requests.some(({ id }) => id === draft?.booking_id);
  const inField = draft && listed && isOfReason(draft);
  return (
    <div className="wrap desk pb-8 pt-4">
      <DeskNav current="visits" />
      <h1 className="text-2xl font-semibold tracking-tight">{t("title")}</h1>
      <p className="text-muted">{t("lead")}</p>
      {draft && inField && (
        <div className="mt-4">
          <ErrorSummary errors={[{ id: reasonId(draft.booking_id), message: t(`errors.${draft.error}`) }]} />
        </div>
      )}
      {draft && !inField && <Refused draft={draft} over={!listed} />}
      {requests.length === 0 && <p className="notice mt-4">{t("none")}</p>}
      <ul className="mt-4 space-y-4">
        {requests.map((request) => (
          <RequestCard
            key={request.id}
            request={request}
            reasonId={reasonId(request.id)}
            draft={request.id === draft?.booking_id ? draft : null}
            now={now}
          />
        ))}
      </ul>
    </div>
  );
}

const reasonId = (id: string) => `reason-${id}`;

/** The answer came to nothing: why, and the words that were written, where no field holds them any more. */
function Refused({ draft, over }: { draft: RequestDraft; over: boolean }) {
  const t = useT("requests");
  return (
    <div role="alert" className="notice mt-4">
      <p className="font-semibold">{t(over ? "errors.over" : `errors.${draft.error}`)}</p>
      {over && draft.reason && (
        <p className="mt-1 whitespace-pre-line">{t("written", { reason: draft.reason })}</p>
      )}
    </div>
  );
}
