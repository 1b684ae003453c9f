import type { Paper } from "@market/store-contract";
import { Anchor } from "~/components/link";
import { useT } from "~/i18n";

const KB = 1024;

interface Props {
  papers: Paper[];
  /** Where they are read. */
  path: string;
  /** With a button each that removes it, within the form around. */
  removable?: boolean;
}

export function PaperList({ papers, path, removable }: Props) {
  const t = useT("joining");
  return (
    <ul className="mt-2 divide-y divide-line">
      {papers.map(({ id, name, size }) => (
        <li key={id} className="flex flex-wrap items-center justify-between gap-x-4 py-1">
          <span className="min-w-0">
            <Anchor to={`${path}/${id}`} className="link inline-block break-all py-2" download={name}>
              {name}
            </Anchor>{" "}
            <span className="text-sm text-muted">{t("application.size", { kb: Math.ceil(size / KB) })}</span>
          </span>
          {removable && (
            <button
              type="submit"
              name="intent"
              value={`drop:${id}`}
              className="min-h-11 cursor-pointer text-sm underline underline-offset-4"
            >
              {t("application.drop", { name })}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
