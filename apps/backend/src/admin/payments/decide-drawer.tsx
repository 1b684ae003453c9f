import type { ApprovalShown } from "@market/store-contract";
import { Button, Text } from "@medusajs/ui";
import { useState } from "react";
import { Link } from "react-router-dom";
import { ActionDrawer } from "../forms/action-drawer";
import { TextField } from "../forms/field";
import { useSend } from "../forms/use-send";
import { useWords } from "../use-words";
import { kindKey } from "./kind";

/** One deed that waits, and the second officer's yes or no; who asked may take it back. */
export function DecideDrawer({ shown, onClose }: { shown: ApprovalShown; onClose: () => void }) {
  const { t, dong, moment } = useWords();
  const [reason, setReason] = useState("");
  const path = `/payments/approvals/${shown.id}`;
  const yes = useSend(path, { say: t("payments.agreed"), after: onClose });
  const no = useSend(path, { say: t("payments.refused"), after: onClose });
  const waits = shown.state === "asked";
  const refuse = () => no.submit({ yes: false, reason });
  const agrees = waits && !shown.mine;
  return (
    <ActionDrawer
      title={t(kindKey(shown.kind))}
      action={agrees ? t("payments.agree") : waits ? t("payments.takeBack") : t("common.cancel")}
      hint={[dong(shown.amount), shown.producer].filter(Boolean).join(" · ")}
      open
      onClose={onClose}
      onSubmit={() => (agrees ? yes.submit({ yes: true }) : waits ? refuse() : onClose())}
      busy={yes.busy || (no.busy && !agrees)}
    >
      <Text size="small">
        {t("payments.decidedBy", { name: shown.asked_by, at: moment(shown.asked_at) })}
      </Text>
      {shown.why && (
        <div>
          <Text size="small" weight="plus">
            {t("payments.why")}
          </Text>
          <Text className="whitespace-pre-line">{shown.why}</Text>
        </div>
      )}
      {shown.order_id && <Link to={`/orders/${shown.order_id}`}>{t("payments.order")}</Link>}
      {shown.decided_by && shown.decided_at && (
        <Text size="small">
          {t("payments.decidedBy", { name: shown.decided_by, at: moment(shown.decided_at) })}
        </Text>
      )}
      {shown.reason && <Text className="whitespace-pre-line">{shown.reason}</Text>}
      {waits && shown.mine && <Text>{t("payments.mine")}</Text>}
      {waits && (
        <TextField
          name="moneyReason"
          value={reason}
          onChange={setReason}
          error={no.errorOf("reason")}
          lines={3}
        />
      )}
      {agrees && (
        <Button type="button" variant="danger" size="small" isLoading={no.busy} onClick={refuse}>
          {t("payments.refuse")}
        </Button>
      )}
    </ActionDrawer>
  );
}
