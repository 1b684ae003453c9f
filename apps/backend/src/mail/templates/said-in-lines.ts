import type { Block } from "../letter";

/** What somebody typed, line by line, under who said it. */
export function saidInLines(title: string, text: string): Block[] {
  return [
    { kind: "text", text: `${title}:`, quiet: true },
    ...text
      .split(/\n+/)
      .filter(Boolean)
      .map((line) => ({ kind: "text" as const, text: line })),
  ];
}
