import { formatMoment } from "@market/ocop";
import type { TrailAnswer, TrailEntry } from "@market/store-contract";
import { Anchor, useLocale } from "~/components/link";
import { useT } from "~/i18n";
import { DeskNav } from "../nav";

/** As many as the backend answers at once. */
const SIZE = 30;

/** Who did what at this desk, the latest first. */
export function TrailPage({ entries, count, page }: TrailAnswer & { page: number }) {
  const t = useT("joining");
  return (
    <div className="wrap desk pb-8 pt-4">
      <DeskNav current="profile" />
      <p>
        <Anchor to="/desk/profile" className="link inline-block py-2">
          {t("members.back")}
        </Anchor>
      </p>
      <h1 className="text-2xl font-semibold tracking-tight">{t("trail.title")}</h1>
      <p className="text-muted">{t("trail.lead")}</p>
      {entries.length === 0 && <p className="mt-4">{t("trail.none")}</p>}
      <ol className="mt-4 divide-y divide-line">
        {entries.map((entry) => (
          <Entry key={entry.id} entry={entry} />
        ))}
      </ol>
      <p className="mt-4 flex flex-wrap items-center gap-x-5">
        {page > 1 && (
          <Anchor to={`/desk/trail?page=${page - 1}`} className="link inline-block py-2">
            {t("trail.newer")}
          </Anchor>
        )}
        <span className="text-muted">{t("trail.page", { page })}</span>
        {page * SIZE < count && (
          <Anchor to={`/desk/trail?page=${page + 1}`} className="link inline-block py-2">
            {t("trail.older")}
          </Anchor>
        )}
      </p>
    </div>
  );
}

function Entry({ entry: { at, actor, deed } }: { entry: TrailEntry }) {
  const t = useT("joining");
  const locale = useLocale();
  // A deed that has no words yet is told by its own name.
  const keys = [`deed.${deed.replaceAll(".", "_")}`] as unknown as ["deed.paper_read"];
  const side = actor.type === "member" ? "" : ` (${t(`trail.${actor.type}`)})`;
  return (
    <li className="py-2">
      <p className="font-semibold">{t(keys, { defaultValue: deed })}</p>
      <p className="text-sm text-muted">
        {actor.name}
        {side} · {formatMoment(new Date(at), locale)}
      </p>
    </li>
  );
}
