import { Container, Heading, StatusBadge, Table, Text } from "@medusajs/ui";
import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "react-router-dom";
import type { NoticeWritten, Told } from "../../../../../visit-notices/sent";
import { read } from "../../../../backend";
import { useWords } from "../../../../use-words";
import { NoticeAbout } from "../../../../visits/notice-about";
import { HowFar } from "../../../../visits/sent-notices";

const COLORS = { sent: "green", waiting: "orange", failed: "red", expired: "red", left_out: "grey" } as const;

/** One notice: what it says, who was told when, and whom somebody has to call. */
export default function NoticePage() {
  const { id = "" } = useParams();
  const { t, moment } = useWords();
  const { data, isPending } = useQuery({
    queryKey: ["market", "visit-notices", "one", id],
    queryFn: () => read<{ notice: NoticeWritten; told: Told[] }>(`/visit-notices/${id}`),
  });
  if (!data) return <Text>{t(isPending ? "common.loading" : "common.notFound")}</Text>;
  const { notice, told } = data;
  const at = moment(notice.written_at);
  return (
    <div className="flex flex-col gap-y-3">
      <Container className="divide-y p-0">
        <div className="px-6 py-4">
          <Heading level="h1">{t("notices.one")}</Heading>
          <Text size="small">
            <NoticeAbout notice={notice} />
          </Text>
          <Text size="small" className="text-ui-fg-subtle">
            {notice.written_by ? t("notices.by", { at, who: notice.written_by }) : t("notices.at", { at })}
          </Text>
        </div>
        <Text className="whitespace-pre-line px-6 py-4">{notice.text_vi}</Text>
        <Text className="whitespace-pre-line px-6 py-4" lang="en">
          {notice.text_en}
        </Text>
      </Container>
      <Container className="divide-y p-0">
        <div className="flex flex-wrap items-center gap-3 px-6 py-4">
          <Heading level="h2">{t("notices.see")}</Heading>
          <HowFar notice={notice} />
        </div>
        {told.length === 0 ? (
          <Text className="px-6 py-4 text-ui-fg-subtle">{t("notices.nobody")}</Text>
        ) : (
          <ToldTable told={told} />
        )}
      </Container>
    </div>
  );
}

function ToldTable({ told }: { told: Told[] }) {
  const { t } = useWords();
  return (
    <div className="overflow-x-auto">
      <Table>
        <Table.Header>
          <Table.Row>
            {["guest", "channel", "to", "state", "when", "why"].map((key) => (
              <Table.HeaderCell key={key}>{t(`notices.${key}`)}</Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {told.map((one) => (
            <Row key={one.mail_id} one={one} />
          ))}
        </Table.Body>
      </Table>
    </div>
  );
}

function Row({ one }: { one: Told }) {
  const { t, moment } = useWords();
  const { contact_name, number, order_id, channel, to, state, sent_at, next_try_at, last_error } = one;
  return (
    <Table.Row>
      <Table.Cell className="whitespace-nowrap">
        {contact_name}{" "}
        {order_id ? (
          <Link to={`/orders/${order_id}`} className="text-ui-fg-interactive hover:underline">
            {number}
          </Link>
        ) : null}
      </Table.Cell>
      <Table.Cell>{t(`notices.channels.${channel}`)}</Table.Cell>
      <Table.Cell className="whitespace-nowrap">{to || t("notices.emptied")}</Table.Cell>
      <Table.Cell className="whitespace-nowrap">
        <StatusBadge color={COLORS[state]}>{t(`notices.states.${state}`)}</StatusBadge>
      </Table.Cell>
      <Table.Cell className="whitespace-nowrap">
        {sent_at ? moment(sent_at) : null}
        {next_try_at ? t("notices.nextTry", { at: moment(next_try_at) }) : null}
      </Table.Cell>
      <Table.Cell>{last_error}</Table.Cell>
    </Table.Row>
  );
}
