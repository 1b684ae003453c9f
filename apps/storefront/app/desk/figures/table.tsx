import type { ReactNode } from "react";

/** Words first, numbers beside them at the right. */
export function Table({
  caption,
  heads,
  children,
}: {
  caption: string;
  heads: string[];
  children: ReactNode;
}) {
  return (
    <table className="mt-6 w-full">
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
