import type { Block, Letter, Row } from "./letter";

/** The text part: for mailboxes that show no HTML, for watches, for people who want it so. */
export function asText(letter: Letter, site: string): string {
  const parts = [site, letter.heading, ...letter.blocks.map(blockText), `-- \n${letter.footing.join("\n")}`];
  return `${parts.join("\n\n")}\n`;
}

function blockText(block: Block): string {
  switch (block.kind) {
    case "text":
      return block.text;
    case "list":
      return block.items.map((item) => `- ${item}`).join("\n");
    case "code":
      return `    ${block.code}`;
    case "button":
      return `${block.label}:\n${block.href}`;
    case "facts":
      return rowsText(block.rows);
    case "goods":
      return [
        block.title,
        "-".repeat(Math.min(60, block.title.length)),
        ...(block.note ? [block.note] : []),
        ...block.lines.map(({ title, note, amount }) => `* ${title}\n  ${note} = ${amount}`),
        rowsText(block.sums),
        ...block.under,
      ].join("\n");
  }
}

function rowsText(rows: Row[]): string {
  return rows.map(({ label, value }) => `${label}: ${value}`).join("\n");
}
