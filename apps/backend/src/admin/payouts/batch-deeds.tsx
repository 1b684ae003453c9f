import type { PayoutBatchAnswer } from "@market/store-contract";
import { Button } from "@medusajs/ui";
import { useState } from "react";
import { addressOf } from "../backend";
import { ActionDrawer } from "../forms/action-drawer";
import { TextField } from "../forms/field";
import { useSend } from "../forms/use-send";
import { useWords } from "../use-words";

/** What can be done with a batch as it stands. */
export function BatchDeeds({ batch: { id, number, state, waits } }: Pick<PayoutBatchAnswer, "batch">) {
  const { t } = useWords();
  const [dropping, setDropping] = useState(false);
  const [reason, setReason] = useState("");
  const approve = useSend(`/payouts/${id}/approve`, { say: t("payouts.approved") });
  const send = useSend(`/payouts/${id}/send`, { say: t("payouts.sent") });
  const drop = useSend(`/payouts/${id}/drop`, {
    say: t("payouts.dropped"),
    after: () => setDropping(false),
  });
  const open = state === "draft" || state === "approved";
  return (
    <div className="flex flex-wrap gap-2">
      {state === "draft" && !waits ? (
        <Button size="small" isLoading={approve.busy} onClick={() => approve.submit({})}>
          {t("payouts.approve")}
        </Button>
      ) : null}
      {state === "approved" ? (
        <Button size="small" isLoading={send.busy} onClick={() => send.submit({})}>
          {t("payouts.send")}
        </Button>
      ) : null}
      {state === "sent" ? (
        <Button size="small" variant="secondary" asChild>
          <a href={addressOf(`/payouts/${id}/file`)} download>
            {t("payouts.file")}
          </a>
        </Button>
      ) : null}
      {open ? (
        <Button size="small" variant="danger" onClick={() => setDropping(true)}>
          {t("payouts.drop")}
        </Button>
      ) : null}
      <ActionDrawer
        title={t("payouts.drop")}
        hint={number}
        open={dropping}
        onClose={() => setDropping(false)}
        onSubmit={() => drop.submit({ reason })}
        busy={drop.busy}
        danger
      >
        <TextField
          name="reason"
          value={reason}
          onChange={setReason}
          error={drop.errorOf("reason")}
          required
          lines={3}
        />
      </ActionDrawer>
    </div>
  );
}
