import type { ReactNode } from "react";

interface Props {
  title: string;
  lead?: ReactNode;
  children: ReactNode;
  /** Under the panel: the other ways in. */
  below?: ReactNode;
}

/** The pages before one is signed in: one form, in the middle. */
export function Narrow({ title, lead, children, below }: Props) {
  return (
    <div className="wrap pb-8 pt-8 lg:pt-14">
      <div className="mx-auto max-w-lg">
        <h1 className="text-3xl font-semibold tracking-tight lg:text-4xl">{title}</h1>
        {lead && <p className="mt-2 text-muted">{lead}</p>}
        <div className="panel mt-6">{children}</div>
        {below && <div className="mt-5 space-y-1 text-center">{below}</div>}
      </div>
    </div>
  );
}
