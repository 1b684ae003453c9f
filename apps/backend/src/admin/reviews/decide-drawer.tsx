import type { ModeratedPost } from "@market/store-contract";
import { Badge, Button, Text } from "@medusajs/ui";
import { useState } from "react";
import { ActionDrawer } from "../forms/action-drawer";
import { TextField } from "../forms/field";
import { useSend } from "../forms/use-send";
import { useWords } from "../use-words";

/** All of a review or a question, why it is looked at, and what an officer may do. */
export function DecideDrawer({ post, onClose }: { post: ModeratedPost; onClose: () => void }) {
  const { t } = useWords();
  const path = `/moderation/${post.kind}/${post.id}`;
  const hide = useSend(`${path}/hide`, { say: t("reviews.hidden"), after: onClose });
  const restore = useSend(`${path}/restore`, { say: t("reviews.restored"), after: onClose });
  const [reason, setReason] = useState("");
  const hidden = post.state === "hidden";
  return (
    <ActionDrawer
      title={t(`reviews.kind.${post.kind}`)}
      action={hidden ? t("reviews.restore") : t("reviews.hide")}
      hint={hidden ? undefined : t("reviews.hideHint")}
      open
      onClose={onClose}
      onSubmit={() => (hidden ? restore.submit({}) : hide.submit({ reason }))}
      busy={hide.busy || restore.busy}
      danger={!hidden}
    >
      <Post post={post} />
      {hidden ? (
        <Text size="small">{post.hidden_reason}</Text>
      ) : (
        <TextField
          name="reason"
          value={reason}
          onChange={setReason}
          error={hide.errorOf("reason")}
          required
          lines={3}
        />
      )}
      {!hidden && (post.state === "waiting" || post.reports.length > 0) && (
        <Button
          type="button"
          variant="secondary"
          size="small"
          isLoading={restore.busy}
          onClick={() => restore.submit({})}
        >
          {t("reviews.restore")}
        </Button>
      )}
      {post.kind === "question" && !post.answer && !hidden && <AnswerPart path={path} onClose={onClose} />}
    </ActionDrawer>
  );
}

function Post({ post }: { post: ModeratedPost }) {
  const { t, moment } = useWords();
  return (
    <div className="flex flex-col gap-y-2">
      <Text weight="plus">{post.product_title}</Text>
      <Text size="small" className="text-ui-fg-subtle">
        {[post.producer_name, post.author || t("reviews.somebody"), moment(post.written_at)]
          .filter(Boolean)
          .join(" · ")}
      </Text>
      {post.rating && <Text>{t("reviews.points", { points: post.rating })}</Text>}
      <Text className="whitespace-pre-line">{post.text || "–"}</Text>
      {post.pictures.map((url, index) => (
        <img key={url} src={url} alt={t("reviews.picture", { n: index + 1 })} className="max-h-48 w-fit" />
      ))}
      {post.answer && <Text className="whitespace-pre-line border-l-2 pl-3">{post.answer}</Text>}
      <div className="flex flex-wrap gap-1">
        {post.waits_for.map((why) => (
          <Badge key={why} size="2xsmall" color="orange">
            {t(`reviews.waits.${why}`)}
          </Badge>
        ))}
      </div>
      {post.reports.map(({ reason, text, at }) => (
        <Text key={`${at}${reason}`} size="small">
          {t("reviews.reported")} ({moment(at)}): {t(`reviews.reasons.${reason}`)}
          {text && `. ${text}`}
        </Text>
      ))}
    </div>
  );
}

function AnswerPart({ path, onClose }: { path: string; onClose: () => void }) {
  const { t } = useWords();
  const [text, setText] = useState("");
  const { submit, busy, errorOf } = useSend(`${path}/answer`, {
    say: t("reviews.answered"),
    after: onClose,
  });
  return (
    <div className="flex flex-col gap-y-2 border-t pt-4">
      <TextField
        name="text"
        value={text}
        onChange={setText}
        error={errorOf("text")}
        hint={t("reviews.answerHint")}
        lines={4}
      />
      <Button
        type="button"
        variant="secondary"
        size="small"
        isLoading={busy}
        onClick={() => submit({ text })}
      >
        {t("reviews.answer")}
      </Button>
    </div>
  );
}
