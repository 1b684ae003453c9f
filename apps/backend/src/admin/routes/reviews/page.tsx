import type { ModeratedPost, ModerationAnswer } from "@market/store-contract";
import { defineRouteConfig } from "@medusajs/admin-sdk";
import { ChatBubble } from "@medusajs/icons";
import { Badge, Button, Container, Heading, Switch, Table, Text } from "@medusajs/ui";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { read } from "../../backend";
import { Pages } from "../../certificates/pages";
import { DecideDrawer } from "../../reviews/decide-drawer";
import { useWords } from "../../use-words";

const SIZE = 20;
const KINDS = ["review", "question"] as const;

export const config = defineRouteConfig({
  label: "menu.reviews",
  translationNs: "market",
  icon: ChatBubble,
  rank: 4,
});

/** What buyers said and asked that somebody should look at, the oldest first. */
export default function ReviewsPage() {
  const { t } = useWords();
  const [kind, setKind] = useState<(typeof KINDS)[number]>("review");
  const [all, setAll] = useState(false);
  const [page, setPage] = useState(0);
  const [chosen, setChosen] = useState<ModeratedPost | null>(null);
  const { data } = useQuery({
    queryKey: ["market", "moderation", kind, all, page],
    queryFn: () =>
      read<ModerationAnswer>("/moderation", {
        kind,
        all: all ? "1" : "0",
        limit: String(SIZE),
        offset: String(page * SIZE),
      }),
    placeholderData: keepPreviousData,
  });
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-3 px-6 py-4">
        <div>
          <Heading level="h1">{t("reviews.title")}</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            {t("reviews.hint")}
          </Text>
        </div>
        <div className="flex flex-wrap items-center gap-4">
          {KINDS.map((each) => (
            <Button
              key={each}
              size="small"
              variant={each === kind ? "primary" : "secondary"}
              aria-pressed={each === kind}
              onClick={() => {
                setKind(each);
                setPage(0);
              }}
            >
              {t(`reviews.kind.${each}`)} ({data?.queue[each] ?? 0})
            </Button>
          ))}
          <label htmlFor="reviews-all" className="flex items-center gap-2">
            <Switch
              id="reviews-all"
              checked={all}
              onCheckedChange={(on) => {
                setAll(on);
                setPage(0);
              }}
            />
            <Text size="small">{t("reviews.all")}</Text>
          </label>
        </div>
      </div>
      {data?.count === 0 ? (
        <Text className="px-6 py-10 text-center text-ui-fg-subtle">{t("reviews.empty")}</Text>
      ) : (
        <Posts posts={data?.posts ?? []} onOpen={setChosen} />
      )}
      <Pages page={page} size={SIZE} count={data?.count ?? 0} onPage={setPage} />
      {chosen && <DecideDrawer key={chosen.id} post={chosen} onClose={() => setChosen(null)} />}
    </Container>
  );
}

function Posts({ posts, onOpen }: { posts: ModeratedPost[]; onOpen: (post: ModeratedPost) => void }) {
  const { t, moment } = useWords();
  return (
    <div className="overflow-x-auto">
      <Table>
        <Table.Header>
          <Table.Row>
            {["product", "author", "text", "written", "why", "state"].map((key) => (
              <Table.HeaderCell key={key}>{t(`reviews.${key}`)}</Table.HeaderCell>
            ))}
            <Table.HeaderCell>
              <span className="sr-only">{t("common.open")}</span>
            </Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {posts.map((post) => (
            <Table.Row key={post.id}>
              <Table.Cell>{post.product_title}</Table.Cell>
              <Table.Cell>{post.author || t("reviews.somebody")}</Table.Cell>
              <Table.Cell className="max-w-xs truncate">
                {post.rating && <>{t("reviews.points", { points: post.rating })} · </>}
                {post.text}
              </Table.Cell>
              <Table.Cell className="whitespace-nowrap">{moment(post.written_at)}</Table.Cell>
              <Table.Cell>
                {[
                  ...post.waits_for.map((why) => t(`reviews.waits.${why}`)),
                  ...(post.kind === "question" && !post.answer ? [t("reviews.nobodyAnswered")] : []),
                  ...(post.reports.length ? [`${t("reviews.reported")}: ${post.reports.length}`] : []),
                ].join(", ")}
              </Table.Cell>
              <Table.Cell>
                <Badge
                  size="2xsmall"
                  color={post.state === "shown" ? "green" : post.state === "hidden" ? "grey" : "orange"}
                >
                  {t(`reviews.states.${post.state}`)}
                </Badge>
              </Table.Cell>
              <Table.Cell>
                <Button size="small" variant="transparent" onClick={() => onOpen(post)}>
                  {t("common.open")}
                </Button>
              </Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  );
}
