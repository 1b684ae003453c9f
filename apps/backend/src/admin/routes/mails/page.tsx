import { defineRouteConfig } from "@medusajs/admin-sdk";
import { Envelope } from "@medusajs/icons";
import { Button, Container, Heading, StatusBadge, Table, Text } from "@medusajs/ui";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { AdminMail, AdminMailList } from "../../../mail/read-mails";
import { read } from "../../backend";
import { Pages } from "../../certificates/pages";
import { useSend } from "../../forms/use-send";
import { useWords } from "../../use-words";

const SIZE = 20;

export const config = defineRouteConfig({
  label: "menu.mails",
  translationNs: "market",
  icon: Envelope,
  rank: 4,
});

/** What has not gone out yet, why, and when it is tried again. */
export default function MailsPage() {
  const { t } = useWords();
  const [page, setPage] = useState(0);
  const { data } = useQuery({
    queryKey: ["market", "mails", page],
    queryFn: () => read<AdminMailList>("/mails", { limit: String(SIZE), offset: String(page * SIZE) }),
    placeholderData: keepPreviousData,
    refetchInterval: 15_000,
  });
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading level="h1">{t("mails.title")}</Heading>
        <Text className="text-ui-fg-subtle">{t("mails.hint")}</Text>
      </div>
      {data?.count === 0 ? (
        <Text className="px-6 py-10 text-center text-ui-fg-subtle">{t("mails.empty")}</Text>
      ) : (
        <div className="overflow-x-auto">
          <Table>
            <Table.Header>
              <Table.Row>
                {["to", "kind", "state", "attempts", "next", "error"].map((key) => (
                  <Table.HeaderCell key={key}>{t(`mails.${key}`)}</Table.HeaderCell>
                ))}
                <Table.HeaderCell />
              </Table.Row>
            </Table.Header>
            <Table.Body>
              {data?.mails.map((mail) => (
                <Row key={mail.id} mail={mail} />
              ))}
            </Table.Body>
          </Table>
        </div>
      )}
      <Pages page={page} size={SIZE} count={data?.count ?? 0} onPage={setPage} />
    </Container>
  );
}

function Row({ mail }: { mail: AdminMail }) {
  const { t, moment } = useWords();
  const { submit, busy } = useSend(`/mails/${mail.id}/send-again`, { say: t("mails.sentAgain") });
  return (
    <Table.Row>
      <Table.Cell>{mail.to}</Table.Cell>
      <Table.Cell>{t(`mails.template.${mail.template}`)}</Table.Cell>
      <Table.Cell>
        <StatusBadge color={mail.state === "failed" ? "red" : "orange"}>
          {t(`mails.is.${mail.state}`)}
        </StatusBadge>
      </Table.Cell>
      <Table.Cell>{mail.attempts}</Table.Cell>
      <Table.Cell className="whitespace-nowrap">
        {mail.next_try_at ? moment(mail.next_try_at) : "–"}
      </Table.Cell>
      <Table.Cell className="max-w-80 truncate" title={mail.last_error ?? undefined}>
        {mail.last_error ?? "–"}
      </Table.Cell>
      <Table.Cell>
        <Button size="small" variant="secondary" disabled={busy} onClick={() => submit({})}>
          {t("mails.sendAgain")}
        </Button>
      </Table.Cell>
    </Table.Row>
  );
}
