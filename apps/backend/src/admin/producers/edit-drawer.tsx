import { useState } from "react";
import type { AdminProducer } from "../../certificates/admin-shapes";
import { ActionDrawer } from "../forms/action-drawer";
import { useSend } from "../forms/use-send";
import { useWords } from "../use-words";
import { ProducerFields } from "./producer-fields";
import { producerChangeToSend, producerValuesOf } from "./producer-values";

export function EditProducerDrawer({ producer, onClose }: { producer: AdminProducer; onClose: () => void }) {
  const { t } = useWords();
  const [values, setValues] = useState(producerValuesOf(producer));
  const { submit, busy, errorOf } = useSend(`/producers/${producer.id}`, {
    say: t("producers.saved"),
    after: onClose,
  });
  return (
    <ActionDrawer
      title={t("common.edit")}
      action={t("common.save")}
      hint={producer.name}
      open
      onClose={onClose}
      busy={busy}
      onSubmit={() => submit(producerChangeToSend(values))}
    >
      <ProducerFields values={values} onChange={setValues} errorOf={errorOf} />
    </ActionDrawer>
  );
}
