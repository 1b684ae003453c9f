import type { GoodsChange, GoodsComment, GoodsReview } from "@market/store-contract";
import { Button, Container, Heading, Label, Text, Textarea } from "@medusajs/ui";
import { useId, useState } from "react";
import { useNavigate } from "react-router-dom";
import { useSend } from "../forms/use-send";
import { useWords } from "../use-words";
import { FieldValue } from "./field-value";

type Comments = Partial<Record<GoodsComment["field"], string>>;

/** Old beside new, a word to each field where it is sent back, and the two answers. */
export function DecideForm({ review }: { review: GoodsReview }) {
  const { t } = useWords();
  const navigate = useNavigate();
  const [comments, setComments] = useState<Comments>({});
  const [asked, setAsked] = useState(false);
  const after = () => navigate("/product-reviews");
  const approve = useSend(`/product-reviews/${review.id}/approve`, { say: t("goodsReview.approved"), after });
  const back = useSend(`/product-reviews/${review.id}/send-back`, { say: t("goodsReview.sentBack"), after });
  const written = (Object.entries(comments) as Array<[GoodsComment["field"], string]>)
    .map(([field, text]) => ({ field, text: text.trim() }))
    .filter(({ text }) => text);
  const comment = (field: GoodsComment["field"]) => ({
    value: comments[field] ?? "",
    before: review.comments.find((one) => one.field === field)?.text,
    onChange: (text: string) => setComments((now) => ({ ...now, [field]: text })),
  });
  const { version } = review;
  const busy = approve.busy || back.busy;
  if (review.state !== "in_review") {
    return <Text className="px-6 py-4">{t("goodsReview.decided")}</Text>;
  }
  return (
    <Container className="divide-y p-0">
      {review.changes.length === 0 ? <Text className="px-6 py-4">{t("goodsReview.nothing")}</Text> : null}
      {review.changes.map((change) => (
        <Change
          key={change.field}
          change={change}
          isNew={review.handle === null}
          parts={review.parts}
          {...comment(change.field)}
        />
      ))}
      <div className="px-6 py-4">
        <CommentField label={t("goodsReview.whole")} {...comment("")} />
      </div>
      <div className="flex flex-wrap items-center gap-3 px-6 py-4">
        <Button isLoading={approve.busy} disabled={busy} onClick={() => approve.submit({ version })}>
          {t("goodsReview.approve")}
        </Button>
        <Button
          variant="secondary"
          isLoading={back.busy}
          disabled={busy}
          onClick={() => (written.length ? back.submit({ version, comments: written }) : setAsked(true))}
        >
          {t("goodsReview.sendBack")}
        </Button>
        {asked && written.length === 0 ? (
          <Text size="small" role="alert" className="text-ui-fg-error">
            {t("goodsReview.needComment")}
          </Text>
        ) : null}
      </div>
    </Container>
  );
}

interface CommentProps {
  value: string;
  /** What was said the time before. */
  before: string | undefined;
  onChange: (text: string) => void;
}

function Change({
  change,
  isNew,
  parts,
  ...comment
}: CommentProps & { change: GoodsChange; isNew: boolean; parts: GoodsReview["parts"] }) {
  const { t } = useWords();
  const { field } = change;
  const name = t(`goodsReview.fields.${field}`);
  return (
    <section className="flex flex-col gap-y-3 px-6 py-4" aria-label={name}>
      <Heading level="h2">{name}</Heading>
      <div className={isNew ? "" : "grid gap-4 md:grid-cols-2"}>
        {isNew ? null : (
          <div className="bg-ui-tag-red-bg rounded-md p-3">
            <Text size="xsmall" weight="plus">
              {t("goodsReview.before")}
            </Text>
            <FieldValue field={field} value={change.before} parts={parts} />
          </div>
        )}
        <div className="bg-ui-tag-green-bg rounded-md p-3">
          <Text size="xsmall" weight="plus">
            {t("goodsReview.after")}
          </Text>
          <FieldValue
            field={field}
            value={change.after}
            before={isNew ? null : change.before}
            parts={parts}
          />
        </div>
      </div>
      <CommentField label={t("goodsReview.commentOn", { field: name })} {...comment} />
    </section>
  );
}

function CommentField({ label, value, before, onChange }: CommentProps & { label: string }) {
  const id = useId();
  return (
    <div className="flex flex-col gap-y-1">
      <Label htmlFor={id} size="small" weight="plus">
        {label}
      </Label>
      {before ? (
        <Text size="small" className="text-ui-fg-subtle whitespace-pre-line">
          {before}
        </Text>
      ) : null}
      <Textarea
        id={id}
        rows={2}
        maxLength={1_000}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
