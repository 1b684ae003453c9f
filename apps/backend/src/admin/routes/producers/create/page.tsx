import { Button, Container, Heading, Text } from "@medusajs/ui";
import { type FormEvent, useState } from "react";
import { useNavigate } from "react-router-dom";
import type { AdminProducerAnswer } from "../../../../certificates/admin-shapes";
import { useSend } from "../../../forms/use-send";
import { ProducerFields } from "../../../producers/producer-fields";
import { NEW_PRODUCER, producerToSend } from "../../../producers/producer-values";
import { useWords } from "../../../use-words";

export default function CreateProducerPage() {
  const { t } = useWords();
  const navigate = useNavigate();
  const [values, setValues] = useState(NEW_PRODUCER);
  const { submit, busy, errorOf } = useSend<AdminProducerAnswer>("/producers", {
    say: t("producers.created"),
    after: ({ producer }) => navigate(`/producers/${producer.id}`),
  });
  const send = (event: FormEvent) => {
    event.preventDefault();
    submit(producerToSend(values));
  };
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading level="h1">{t("producers.create")}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {t("producers.createHint")}
        </Text>
      </div>
      <form onSubmit={send} noValidate>
        <div className="px-6 py-4">
          <ProducerFields values={values} onChange={setValues} errorOf={errorOf} isNew />
        </div>
        <div className="flex justify-end gap-x-2 px-6 py-4">
          <Button type="button" size="small" variant="secondary" onClick={() => navigate("/producers")}>
            {t("common.cancel")}
          </Button>
          <Button type="submit" size="small" isLoading={busy}>
            {t("producers.create")}
          </Button>
        </div>
      </form>
    </Container>
  );
}
