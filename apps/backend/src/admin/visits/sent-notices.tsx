import { Badge, Table, Text } from "@medusajs/ui";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Link } from "react-router-dom";
import type { NoticeWritten } from "../../visit-notices/sent";
import { read } from "../backend";
import { Pages } from "../certificates/pages";
import { useWords } from "../use-words";
import { NoticeAbout } from "./notice-about";
import { Section } from "./section";

const SIZE = 20;

/** What was told to guests so far, and what of it did not arrive. */
export function SentNotices() {
  const { t } = useWords();
  const [page, setPage] = useState(0);
  const { data } = useQuery({
    queryKey: ["market", "visit-notices", page],
    queryFn: () =>
      read<{ notices: NoticeWritten[]; count: number }>("/visit-notices", {
        limit: String(SIZE),
        offset: String(page * SIZE),
      }),
    placeholderData: keepPreviousData,
  });
  return (
    <Section title={t("notices.sentTitle")} hint={t("notices.sentHint")}>
      {data?.count === 0 ? (
        <Text className="px-6 py-4 text-ui-fg-subtle">{t("notices.none")}</Text>
      ) : (
        <div className="overflow-x-auto">
          <Table>
            <Table.Header>
              <Table.Row>
                {["written", "about", "reached"].map((key) => (
                  <Table.HeaderCell key={key}>{t(`notices.${key}`)}</Table.HeaderCell>
                ))}
              </Table.Row>
            </Table.Header>
            <Table.Body>
              {data?.notices.map((notice) => (
                <Row key={notice.id} notice={notice} />
              ))}
            </Table.Body>
          </Table>
        </div>
      )}
      <Pages page={page} size={SIZE} count={data?.count ?? 0} onPage={setPage} />
    </Section>
  );
}

function Row({ notice }: { notice: NoticeWritten }) {
  const { t, moment, locale } = useWords();
  return (
    <Table.Row>
      <Table.Cell className="whitespace-nowrap">
        <Link to={`/visits/notices/${notice.id}`} className="text-ui-fg-interactive hover:underline">
          {moment(notice.written_at)}
        </Link>
      </Table.Cell>
      <Table.Cell>
        <NoticeAbout notice={notice} />
        <Text size="small" className="line-clamp-2 text-ui-fg-subtle">
          {locale === "vi" ? notice.text_vi : notice.text_en}
        </Text>
      </Table.Cell>
      <Table.Cell className="whitespace-nowrap">
        <HowFar notice={notice} />{" "}
        <Link to={`/visits/notices/${notice.id}`} className="text-ui-fg-interactive hover:underline">
          {t("notices.see")}
        </Link>
      </Table.Cell>
    </Table.Row>
  );
}

/** How many were told, still wait, and could not be told. */
export function HowFar({ notice: { sent, waiting, failed } }: { notice: NoticeWritten }) {
  const { t } = useWords();
  return (
    <span className="inline-flex flex-wrap gap-1">
      <Badge size="2xsmall" color="green">
        {t("notices.allSent", { count: sent })}
      </Badge>
      {waiting ? (
        <Badge size="2xsmall" color="orange">
          {t("notices.nWaiting", { count: waiting })}
        </Badge>
      ) : null}
      {failed ? (
        <Badge size="2xsmall" color="red">
          {t("notices.nFailed", { count: failed })}
        </Badge>
      ) : null}
    </span>
  );
}
