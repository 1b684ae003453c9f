import type { GoodsComment, GoodsPartChoices } from "@market/store-contract";
import { ErrorSummary } from "~/components/forms";
import { useT } from "~/i18n";
import { AboutSection } from "./about-section";
import type { GoodsDraft } from "./draft";
import { PartsSection } from "./parts-section";
import { PicturesSection } from "./pictures-section";
import { SetSection } from "./set-section";
import { summaryOf } from "./tell";
import { type Province, TermsSection } from "./terms-section";
import { VariantsSection } from "./variants-section";

export interface SectionProps {
  draft: GoodsDraft;
  /** An officer's, each beside its field. */
  comments: readonly GoodsComment[];
}

interface Props extends SectionProps {
  action: string;
  /** Variants that the shop has: their price and stock are changed elsewhere, at once. */
  inShop: readonly string[];
  /** It waits for an officer: what is saved goes to them as it is. */
  inReview: boolean;
  heading: string;
  provinces: readonly Province[];
  /** What may lie in it, where it is a gift box. */
  choices: GoodsPartChoices;
}

/** All of one product, in one form that works as it stands. */
export function GoodsForm({ draft, comments, action, inShop, inReview, heading, provinces, choices }: Props) {
  const t = useT("goods");
  const { faults, refusal, typed } = draft;
  const whole = comments.filter(({ field }) => field === "");
  return (
    <form
      method="post"
      action={action}
      encType="multipart/form-data"
      noValidate
      className="mt-4 space-y-8"
      aria-labelledby={heading}
    >
      {/* Enter in a field does what the first button does. */}
      <button type="submit" name="intent" value="save" className="sr-only" tabIndex={-1} aria-hidden="true">
        {t("form.save")}
      </button>
      <input type="hidden" name="version" value={typed.version} />
      {refusal && (
        <p role="alert" className="notice font-semibold">
          {t([`refused.${refusal}`, "refused.other"] as unknown as ["refused.other"])}
        </p>
      )}
      <ErrorSummary errors={summaryOf(t, faults)} />
      {whole.map(({ text }) => (
        <Comment key={text} text={text} />
      ))}
      <AboutSection draft={draft} comments={comments} />
      <SetSection draft={draft} comments={comments} />
      <PicturesSection draft={draft} comments={comments} />
      {typed.parts && (
        <PartsSection draft={draft} comments={comments} parts={typed.parts} choices={choices} />
      )}
      <VariantsSection draft={draft} comments={comments} inShop={inShop} />
      <TermsSection draft={draft} provinces={provinces} />
      <div className="space-y-3">
        <p className="text-sm text-muted">{t(inReview ? "form.inReviewHint" : "form.sendHint")}</p>
        {!inReview && (
          <button type="submit" name="intent" value="send" className="button w-full">
            {t("form.send")}
          </button>
        )}
        <button
          type="submit"
          name="intent"
          value="save"
          className={inReview ? "button w-full" : "button-quiet w-full"}
        >
          {t("form.save")}
        </button>
      </div>
    </form>
  );
}

/** What an officer says, where it is to be mended. */
export function Comment({ text }: { text: string }) {
  const t = useT("goods");
  return (
    <p className="goods-comment">
      <span className="font-semibold">{t("form.officer")}</span>{" "}
      <span className="whitespace-pre-line">{text}</span>
    </p>
  );
}

export function CommentsOf({
  field,
  comments,
}: {
  field: GoodsComment["field"];
  comments: readonly GoodsComment[];
}) {
  return (
    <>
      {comments
        .filter((one) => one.field === field)
        .map(({ text }) => (
          <Comment key={text} text={text} />
        ))}
    </>
  );
}
