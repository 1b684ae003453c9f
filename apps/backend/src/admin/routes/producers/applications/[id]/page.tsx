import { Badge, Button, Container, Heading, Text, usePrompt } from "@medusajs/ui";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Link, useNavigate, useParams } from "react-router-dom";
import type { AdminApplicationAnswer } from "../../../../../joining/admin-shapes";
import { ApplicationFacts } from "../../../../applications/facts";
import { Papers } from "../../../../applications/papers";
import { SendBackDrawer } from "../../../../applications/send-back-drawer";
import { read } from "../../../../backend";
import { useSend } from "../../../../forms/use-send";
import { useWords } from "../../../../use-words";

/** One application: what it says beside what stands, its papers, and the decision. */
export default function ApplicationPage() {
  const { id = "" } = useParams();
  const { t } = useWords();
  const { data, isPending } = useQuery({
    queryKey: ["market", "applications", id],
    queryFn: () => read<AdminApplicationAnswer>(`/applications/${id}`),
  });
  if (!data) return <Text>{t(isPending ? "common.loading" : "common.notFound")}</Text>;
  const { application } = data;
  const { fields, applicant, claims, comments, held, same_tax_code } = application;
  return (
    <div className="flex flex-col gap-y-3">
      <Container className="divide-y p-0">
        <div className="flex flex-wrap items-center justify-between gap-3 px-6 py-4">
          <div>
            <div className="flex flex-wrap items-center gap-3">
              <Heading level="h1">{fields.name || fields.legal_name}</Heading>
              <Badge size="2xsmall">{t(`applications.state.${application.state}`)}</Badge>
            </div>
            <Text size="small" className="text-ui-fg-subtle">
              {applicant.name} · {applicant.email} ·{" "}
              {claims ? (
                <Link to={`/producers/${claims.id}`} className="text-ui-fg-interactive">
                  {t(application.changes ? "applications.changes" : "applications.claims")}: {claims.name}
                </Link>
              ) : (
                t("applications.newProducer")
              )}
            </Text>
          </div>
          {application.state === "pending" ? <Decide application={application} /> : null}
        </div>
        {held ? (
          <Text role="status" className="px-6 py-4 text-ui-fg-error">
            {t("applications.held")}
          </Text>
        ) : null}
        {same_tax_code.length > 0 ? (
          <Text role="status" className="px-6 py-4 text-ui-fg-error">
            {t("applications.sameTaxCode")} {same_tax_code.map(({ name }) => name).join(", ")}
          </Text>
        ) : null}
        <ApplicationFacts application={application} />
      </Container>
      <Papers application={application} />
      {comments.length > 0 ? (
        <Container className="divide-y p-0">
          <Heading level="h2" className="px-6 py-4">
            {t("applications.said")}
          </Heading>
          <ul className="divide-y">
            {comments.map(({ field, text }) => (
              <li key={field + text} className="txt-compact-small px-6 py-3">
                {field ? `${t(`field.${field}`)}: ` : ""}
                {text}
              </li>
            ))}
          </ul>
        </Container>
      ) : null}
    </div>
  );
}

function Decide({ application: { id, sent_at, held } }: AdminApplicationAnswer) {
  const { t } = useWords();
  const ask = usePrompt();
  const navigate = useNavigate();
  const [sendingBack, setSendingBack] = useState(false);
  const { submit, busy } = useSend<{ producer_id: string }>(`/applications/${id}/approve`, {
    say: t("applications.approved"),
    after: ({ producer_id }) => navigate(`/producers/${producer_id}`),
  });
  const approve = async () => {
    const sure = await ask({
      title: t("applications.approve"),
      description: t("applications.approveAsk"),
      cancelText: t("common.cancel"),
      confirmText: t("applications.approve"),
    });
    if (sure) submit({ sent_at });
  };
  return (
    <div className="flex gap-2">
      <Button size="small" variant="secondary" onClick={() => setSendingBack(true)}>
        {t("applications.sendBack")}
      </Button>
      <Button size="small" isLoading={busy} disabled={held} onClick={approve}>
        {t("applications.approve")}
      </Button>
      {sendingBack ? (
        <SendBackDrawer id={id} sentAt={sent_at ?? ""} onClose={() => setSendingBack(false)} />
      ) : null}
    </div>
  );
}
