import { Alert, Button, Container, Heading, Input, Label, Text, toast } from "@medusajs/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useId, useState } from "react";
import { useNavigate } from "react-router-dom";
import type { ImportAnswer } from "../../../../certificates/admin-shapes";
import { Refused, send, templateAddress } from "../../../backend";
import { BadCells } from "../../../certificates/bad-cells";
import { useWords } from "../../../use-words";

export default function ImportPage() {
  const { t, locale } = useWords();
  const id = useId();
  const navigate = useNavigate();
  const cache = useQueryClient();
  const [file, setFile] = useState<File | null>(null);
  const [checked, setChecked] = useState<ImportAnswer | null>(null);
  const upload = useMutation({
    mutationFn: (dryRun: boolean) => {
      const form = new FormData();
      if (file) form.append("file", file);
      return send<ImportAnswer>(`/certificates/import?dry_run=${dryRun}`, form);
    },
    onSuccess: async (answer) => {
      if (answer.dry_run) return setChecked(answer);
      await cache.invalidateQueries({ queryKey: ["market"] });
      toast.success(`${answer.imported} ${t("import.done")}`);
      navigate("/certificates");
    },
    onError: (error: Error) => {
      setChecked(null);
      toast.error(t("common.failed"), {
        description: error instanceof Refused ? error.whole(locale) : error.message,
      });
    },
  });
  const good = checked !== null && checked.bad_cells.length === 0;
  return (
    <Container className="divide-y p-0">
      <Heading level="h1" className="px-6 py-4">
        {t("import.title")}
      </Heading>
      <Step title={t("import.step1")} hint={t("import.step1Hint")}>
        <Button size="small" variant="secondary" asChild>
          <a href={templateAddress} download>
            {t("import.template")}
          </a>
        </Button>
      </Step>
      <Step title={t("import.step2")} hint={t("import.step2Hint")}>
        <div className="flex flex-wrap items-end gap-3">
          <div className="flex flex-col gap-y-1">
            <Label htmlFor={id} size="small">
              {t("import.file")}
            </Label>
            <Input
              id={id}
              type="file"
              accept=".xlsx,.csv"
              onChange={(event) => {
                setFile(event.target.files?.[0] ?? null);
                setChecked(null);
              }}
            />
          </div>
          <Button
            size="small"
            disabled={!file}
            isLoading={upload.isPending}
            onClick={() => upload.mutate(true)}
          >
            {t("import.check")}
          </Button>
        </div>
      </Step>
      {checked ? (
        <div className="flex flex-col gap-y-3 px-6 py-4" aria-live="polite">
          <Alert variant={good ? "success" : "error"}>
            {good
              ? `${checked.rows} ${t("import.rows")}. ${t("import.good")}`
              : `${checked.bad_cells.length} ${t("import.bad")}`}
          </Alert>
          {good ? null : <BadCells cells={checked.bad_cells} />}
        </div>
      ) : null}
      <Step title={t("import.step3")}>
        <Button
          size="small"
          disabled={!good}
          isLoading={upload.isPending}
          onClick={() => upload.mutate(false)}
        >
          {t("import.import")}
          {good ? ` (${checked.rows})` : ""}
        </Button>
      </Step>
    </Container>
  );
}

function Step({ title, hint, children }: { title: string; hint?: string; children: React.ReactNode }) {
  return (
    <section className="flex flex-col items-start gap-y-3 px-6 py-4">
      <div>
        <Heading level="h2">{title}</Heading>
        {hint ? (
          <Text size="small" className="text-ui-fg-subtle">
            {hint}
          </Text>
        ) : null}
      </div>
      {children}
    </section>
  );
}
