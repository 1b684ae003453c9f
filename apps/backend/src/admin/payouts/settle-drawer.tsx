import type { PayoutShown } from "@market/store-contract";
import { Button, Text } from "@medusajs/ui";
import { useState } from "react";
import { ActionDrawer } from "../forms/action-drawer";
import { TextField } from "../forms/field";
import { useSend } from "../forms/use-send";
import { useWords } from "../use-words";

/** Paid, with the bank's own number, or not, and why. */
export function SettleDrawer({ payout, onClose }: { payout: PayoutShown; onClose: () => void }) {
  const { t, dong } = useWords();
  const [reference, setReference] = useState("");
  const [reason, setReason] = useState("");
  const { submit, busy, errorOf } = useSend(`/payouts/items/${payout.id}`, {
    say: t("payouts.settled"),
    after: onClose,
  });
  return (
    <ActionDrawer
      title={payout.number}
      action={t("payouts.paid")}
      hint={`${payout.producer.name} · ${dong(payout.amount)}`}
      open
      onClose={onClose}
      onSubmit={() => submit({ outcome: "paid", bank_reference: reference })}
      busy={busy}
    >
      <Text size="small">{`${payout.bank} ${payout.masked} · ${payout.holder}`}</Text>
      <TextField
        name="bank_reference"
        value={reference}
        onChange={setReference}
        error={errorOf("bank_reference")}
        required
      />
      <TextField name="reason" value={reason} onChange={setReason} error={errorOf("reason")} lines={3} />
      <Button
        type="button"
        variant="danger"
        size="small"
        isLoading={busy}
        onClick={() => submit({ outcome: "failed", reason })}
      >
        {t("payouts.failed")}
      </Button>
    </ActionDrawer>
  );
}
