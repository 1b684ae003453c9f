import type { OfficeReceiptBody, PaymentsWaitingAnswer } from "@market/store-contract";
import { Button } from "@medusajs/ui";
import { type FormEvent, useState } from "react";
import { ChoiceField, TextField } from "../forms/field";
import { useSend } from "../forms/use-send";
import { useWords } from "../use-words";

const TO_ORDER = "to_order:";

/** What becomes of a transfer that fits no order, decided in its producer's place and with a reason. */
export function DecideReceipt({ receipt }: { receipt: PaymentsWaitingAnswer["receipts"][number] }) {
  const { t, dong } = useWords();
  const [open, setOpen] = useState(false);
  const [choice, setChoice] = useState("");
  const [note, setNote] = useState("");
  const { submit, busy, errorOf } = useSend(`/payments/receipts/${receipt.id}`, {
    say: t("payments.receiptDecided"),
  });
  if (!open) {
    return (
      <Button size="small" variant="secondary" className="mt-1" onClick={() => setOpen(true)}>
        {t("payments.decideReceipt")}
      </Button>
    );
  }
  const send = (event: FormEvent) => {
    event.preventDefault();
    submit(bodyOf(choice, note));
  };
  return (
    <form onSubmit={send} className="mt-1 flex max-w-xl flex-col gap-y-3">
      <ChoiceField
        name="receiptIs"
        value={choice}
        onChange={setChoice}
        error={errorOf("reference")}
        required
        options={[
          ...receipt.awaited.map(({ reference, number, name, due }) => ({
            value: TO_ORDER + reference,
            label: t("payments.receiptFor", { number, name, due: dong(due) }),
          })),
          { value: "sent_back", label: t("payments.receiptSentBack") },
          { value: "not_an_order", label: t("payments.receiptNoOrder") },
        ]}
      />
      <TextField
        name="receiptWhy"
        value={note}
        onChange={setNote}
        error={errorOf("note")}
        required
        lines={2}
        hint={t("payments.receiptWhyHint")}
      />
      <div>
        <Button type="submit" size="small" variant="secondary" disabled={!choice} isLoading={busy}>
          {t("payments.saveReceipt")}
        </Button>
      </div>
    </form>
  );
}

function bodyOf(choice: string, note: string): OfficeReceiptBody {
  if (choice.startsWith(TO_ORDER)) {
    return { decision: "to_order", reference: choice.slice(TO_ORDER.length), note };
  }
  return { decision: choice === "sent_back" ? "sent_back" : "not_an_order", note };
}
