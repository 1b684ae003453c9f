import { formatPhone } from "@market/ocop";
import { Button, Container, Heading, Table, Text } from "@medusajs/ui";
import { useState } from "react";
import type { RequestListed } from "../../../../booking/answer-request";
import { useWords } from "../../../use-words";
import { AnswerRequestDrawer } from "../../../visits/answer-request-drawer";
import { useRequests } from "../../../visits/use-requests";

interface Answer {
  request: RequestListed;
  yes: boolean;
}

/** What waits for a host's yes or no, the most pressing first: an officer may say what the host said by telephone. */
export default function RequestsPage() {
  const { t, moment, dong } = useWords();
  const [answer, setAnswer] = useState<Answer | null>(null);
  const { data } = useRequests();
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading level="h1">{t("requests.title")}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {t("requests.hint")}
        </Text>
      </div>
      {data?.requests.length === 0 ? (
        <Text className="px-6 py-10 text-center text-ui-fg-subtle">{t("requests.empty")}</Text>
      ) : (
        <div className="overflow-x-auto">
          <Table>
            <Table.Header>
              <Table.Row>
                {["visit", "starts", "guests", "total", "contact", "answerBy"].map((key) => (
                  <Table.HeaderCell key={key}>{t(`bookings.${key}`)}</Table.HeaderCell>
                ))}
                <Table.HeaderCell>
                  <span className="sr-only">{t("requests.answer")}</span>
                </Table.HeaderCell>
              </Table.Row>
            </Table.Header>
            <Table.Body>
              {data?.requests.map((request) => (
                <Table.Row key={request.id}>
                  <Table.Cell className="max-w-80 truncate" title={request.product_title}>
                    {request.product_title} · {request.producer_name}
                  </Table.Cell>
                  <Table.Cell className="whitespace-nowrap">{moment(request.starts_at)}</Table.Cell>
                  <Table.Cell>{request.guests}</Table.Cell>
                  <Table.Cell className="whitespace-nowrap">{dong(request.total)}</Table.Cell>
                  <Table.Cell className="whitespace-nowrap">
                    {request.contact_name} · {formatPhone(request.contact_phone)}
                  </Table.Cell>
                  <Table.Cell className="whitespace-nowrap">{moment(request.answer_by)}</Table.Cell>
                  <Table.Cell>
                    <div className="flex gap-2 whitespace-nowrap">
                      <Button size="small" onClick={() => setAnswer({ request, yes: true })}>
                        {t("requests.accept")}
                      </Button>
                      <Button
                        size="small"
                        variant="secondary"
                        onClick={() => setAnswer({ request, yes: false })}
                      >
                        {t("requests.refuse")}
                      </Button>
                    </div>
                  </Table.Cell>
                </Table.Row>
              ))}
            </Table.Body>
          </Table>
        </div>
      )}
      {answer ? <AnswerRequestDrawer {...answer} onClose={() => setAnswer(null)} /> : null}
    </Container>
  );
}
