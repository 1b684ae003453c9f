import type { ReactNode } from "react";

interface Props {
  caption: string;
  heads: string[];
  /** Many columns of money on a phone. */
  narrow?: boolean;
  children: ReactNode;
}

/** Words first, numbers beside them at the right. */
export function Table({ caption, heads, narrow = false, children }: Props) {
  return (
    <table className={narrow ? "mt-6 w-full text-sm" : "mt-6 w-full"}>
      <caption className="text-left text-lg font-semibold">{caption}</caption>
      <thead>
        <tr>
          {heads.map((head, place) => (
            <th
              key={head}
              scope="col"
              className={`py-2 text-sm text-muted ${place === 0 ? "pr-2 text-left" : "pr-2 text-right last:pr-0"}`}
            >
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}
