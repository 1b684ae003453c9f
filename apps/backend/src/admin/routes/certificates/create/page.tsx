import { Button, Container, Heading } from "@medusajs/ui";
import { type FormEvent, useState } from "react";
import { useNavigate } from "react-router-dom";
import type { AdminCertificateAnswer } from "../../../../certificates/admin-shapes";
import { factsToSend, NO_FACTS } from "../../../certificates/fact-values";
import { FactsFields } from "../../../certificates/facts-fields";
import { TextField } from "../../../forms/field";
import { useSend } from "../../../forms/use-send";
import { useWords } from "../../../use-words";

export default function RecordPage() {
  const { t } = useWords();
  const navigate = useNavigate();
  const [values, setValues] = useState(NO_FACTS);
  const [reason, setReason] = useState("");
  const { submit, busy, errorOf } = useSend<AdminCertificateAnswer>("/certificates", {
    say: t("certificates.recorded"),
    after: ({ certificate }) => navigate(`/certificates/${certificate.id}`),
  });
  const send = (event: FormEvent) => {
    event.preventDefault();
    submit({ ...factsToSend(values), ...(reason ? { validity_reason: reason } : {}) });
  };
  return (
    <Container className="divide-y p-0">
      <Heading level="h1" className="px-6 py-4">
        {t("certificates.record")}
      </Heading>
      <form onSubmit={send} noValidate>
        <div className="flex flex-col gap-y-4 px-6 py-4">
          <FactsFields values={values} onChange={setValues} errorOf={errorOf} />
          {values.valid_until ? (
            <TextField
              name="validity_reason"
              value={reason}
              onChange={setReason}
              error={errorOf("validity_reason")}
              lines={2}
            />
          ) : null}
        </div>
        <div className="flex justify-end gap-x-2 px-6 py-4">
          <Button type="button" size="small" variant="secondary" onClick={() => navigate("/certificates")}>
            {t("common.cancel")}
          </Button>
          <Button type="submit" size="small" isLoading={busy}>
            {t("certificates.record")}
          </Button>
        </div>
      </form>
    </Container>
  );
}
