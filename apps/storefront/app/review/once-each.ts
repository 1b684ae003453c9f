import type { ReviewableLine } from "@market/store-contract";

/** All tickets of one visit share a review: it is shown once. */
export function onceEach(lines: readonly ReviewableLine[]): ReviewableLine[] {
  return lines.filter((line, place) => lines.findIndex(({ line_id }) => line_id === line.line_id) === place);
}
