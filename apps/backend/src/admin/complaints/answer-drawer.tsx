import { Label, Text, Textarea } from "@medusajs/ui";
import { useState } from "react";
import type { AdminComplaint } from "../../complaints/shown";
import { ActionDrawer } from "../forms/action-drawer";
import { useSend } from "../forms/use-send";
import { useWords } from "../use-words";

/** What somebody wrote, and what is answered. What was said before stays as it was said. */
export function AnswerDrawer({ complaint, onClose }: { complaint: AdminComplaint; onClose: () => void }) {
  const { t } = useWords();
  const [reply, setReply] = useState("");
  const [decision, setDecision] = useState("");
  const { submit, busy, errorOf } = useSend(`/complaints/${complaint.id}`, {
    say: t("complaints.saved"),
    after: onClose,
  });
  const contact = [complaint.name, complaint.phone, complaint.email].filter(Boolean).join(" · ");
  return (
    <ActionDrawer
      title={complaint.number}
      action={t("common.save")}
      hint={contact}
      open
      onClose={onClose}
      onSubmit={() => submit({ ...(reply && { reply }), ...(decision && { decision }) })}
      busy={busy}
    >
      {complaint.order_number && <Text size="small">{complaint.order_number}</Text>}
      {complaint.about && <Text size="small">{complaint.about}</Text>}
      <Text className="whitespace-pre-line">{complaint.text}</Text>
      <Answer
        id="reply"
        label={t("complaints.reply")}
        said={complaint.reply}
        value={reply}
        onChange={setReply}
        error={errorOf("reply")}
      />
      <Answer
        id="decision"
        label={t("complaints.decision")}
        said={complaint.decision}
        value={decision}
        onChange={setDecision}
        error={errorOf("decision")}
      />
    </ActionDrawer>
  );
}

function Answer(props: {
  id: string;
  label: string;
  said: string | null;
  value: string;
  onChange: (text: string) => void;
  error: string | undefined;
}) {
  const { id, label, said, value, onChange, error } = props;
  return (
    <div className="flex flex-col gap-y-1">
      <Label htmlFor={id} size="small" weight="plus">
        {label}
      </Label>
      {said ? (
        <Text className="whitespace-pre-line">{said}</Text>
      ) : (
        <Textarea
          id={id}
          rows={4}
          maxLength={5_000}
          value={value}
          aria-invalid={Boolean(error)}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
      {error && (
        <Text size="small" className="text-ui-fg-error">
          {error}
        </Text>
      )}
    </div>
  );
}
