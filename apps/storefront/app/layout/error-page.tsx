import { groupByNo } from "@market/ocop";
import { isRouteErrorResponse, useRouteError } from "@remix-run/react";
import type { ReactNode } from "react";
import { Anchor, useLocale } from "~/components/link";
import { type GoneData, toldStatus } from "~/error-status";
import { useT } from "~/i18n";

interface Props {
  /** What a route says itself for a status, instead of the general words. */
  handlers?: Partial<Record<number, () => ReactNode>>;
  /** What else is to be said, below the words. */
  children?: ReactNode;
}

/** The content of an error boundary: by status, in the visitor's language, never a stack. */
export function ErrorPage({ handlers = {}, children }: Props) {
  const error = useRouteError();
  const t = useT("errors");
  const locale = useLocale();
  const status = isRouteErrorResponse(error) ? error.status : 500;
  const own = handlers[status];
  if (own) return own();
  const told = toldStatus(error);
  const group = groupIn(error);
  return (
    <div className="wrap py-20 text-center lg:py-28">
      <p className="text-sm text-muted">{t("code", { status })}</p>
      <h1 className="mt-2 text-3xl font-semibold lg:text-4xl">{t(`${told}.title`)}</h1>
      <p className="mx-auto mt-4 max-w-prose text-lg text-muted">{t(`${told}.text`)}</p>
      {children}
      <p className="mt-8 flex flex-wrap justify-center gap-3">
        {group && (
          <Anchor to={`/groups/${group.slug}`} className="button">
            {t("group", { name: group.name[locale] })}
          </Anchor>
        )}
        <Anchor to="/products" className={group ? "button-quiet" : "button"}>
          {t("products")}
        </Anchor>
        <Anchor to="/" className="button-quiet">
          {t("home")}
        </Anchor>
      </p>
    </div>
  );
}

/** Of goods that are not sold now: where others of the kind are. */
function groupIn(error: unknown) {
  if (!isRouteErrorResponse(error) || error.status !== 410) return null;
  const { group } = (error.data ?? {}) as Partial<GoneData>;
  return group ? groupByNo(group) : null;
}
