import { TextArea, TextField } from "~/components/forms";
import { useT } from "~/i18n";
import { CommentsOf, type SectionProps } from "./goods-form";
import { fieldIn } from "./tell";
import type { TextField as TextName } from "./typed-goods";

/** Texts that have an English twin, and how many lines they are given. */
const TEXTS = [
  ["title", 1],
  ["description", 5],
  ["story", 4],
  ["ingredients", 2],
  ["shelf_life", 1],
  ["storage", 2],
] as const satisfies ReadonlyArray<readonly [TextName, number]>;

/** What it is called and what is told of it, Vietnamese first; English is folded under each. */
export function AboutSection({ draft, comments }: SectionProps) {
  const t = useT("goods");
  return (
    <fieldset className="goods-section">
      <legend>{t("sections.about")}</legend>
      {TEXTS.map(([name, lines]) => {
        const english = `${name}_en` as const;
        const inEnglish =
          draft.typed.texts[english] !== "" ||
          [...draft.faults, ...comments].some(({ field }) => field === english);
        return (
          <div key={name}>
            <Text draft={draft} comments={comments} name={name} lines={lines} />
            <details open={inEnglish} className="mt-1">
              <summary className="inline-block min-h-11 py-2.5 text-sm underline underline-offset-4">
                {t("form.english", { name: t(`fields.${name}`) })}
              </summary>
              <Text draft={draft} comments={comments} name={english} lines={lines} />
            </details>
          </div>
        );
      })}
    </fieldset>
  );
}

function Text({ draft, comments, name, lines }: SectionProps & { name: TextName; lines: number }) {
  const t = useT("goods");
  const field = fieldIn(t, draft, name, draft.typed.texts[name]);
  const needed = name === "title" || name === "description";
  const common = {
    field,
    label: t(`fields.${name as "title"}`),
    hint: name in HINTS ? t(`hints.${name as "title"}`) : undefined,
    optional: !needed,
    lang: name.endsWith("_en") ? "en" : undefined,
    maxLength: LONGEST[name.replace("_en", "") as keyof typeof LONGEST],
  };
  return (
    <>
      {lines === 1 ? <TextField {...common} autoComplete="off" /> : <TextArea {...common} rows={lines} />}
      <CommentsOf field={name as "title"} comments={comments} />
    </>
  );
}

const HINTS: Partial<Record<TextName, true>> = { title: true, description: true, shelf_life: true };
const LONGEST = {
  title: 200,
  description: 5_000,
  story: 5_000,
  ingredients: 5_000,
  shelf_life: 200,
  storage: 1_000,
} as const;
