import { slugify } from "@market/ocop";
import type { Locale } from "@market/store-contract";
import { Marked, type Tokens } from "marked";
import { htmlText } from "~/html-text";
import { localPath } from "~/i18n/locale";

export interface Rendered {
  html: string;
  /** The chapters, to jump to. */
  chapters: Array<{ id: string; title: string }>;
}

/**
 * A text of ours as HTML. Links stay in the language, chapters can be jumped to, and a table keeps its meaning where a narrow
 * screen shows it as a list: each cell brings its column's name.
 */
export function renderText(markdown: string, locale: Locale): Rendered {
  const chapters: Rendered["chapters"] = [];
  const marked = new Marked({
    renderer: {
      heading({ tokens, depth }) {
        const html = this.parser.parseInline(tokens);
        const title = plain(html);
        const id = slugify(title);
        if (depth === 2) chapters.push({ id, title });
        return `<h${depth} id="${id}">${html}</h${depth}>\n`;
      },
      link({ href, tokens }) {
        const own = href.startsWith("/") ? localPath(locale, href) : href;
        return `<a href="${htmlText(own)}">${this.parser.parseInline(tokens)}</a>`;
      },
      table({ header, rows }) {
        const inline = (cell: Tokens.TableCell) => this.parser.parseInline(cell.tokens);
        const names = header.map(inline);
        const nameless = names.every((name) => name === "");
        const head = names.map((name) => `<th scope="col" role="columnheader">${name}</th>`).join("");
        const body = rows.map((row) => {
          const cells = row.map((cell, column) =>
            column === 0
              ? `<th scope="row" role="rowheader">${inline(cell)}</th>`
              : `<td role="cell" data-column="${htmlText(plain(names[column] ?? ""))}">${inline(cell)}</td>`,
          );
          return `<tr role="row">${cells.join("")}</tr>`;
        });
        const thead = nameless ? "" : `<thead role="rowgroup"><tr role="row">${head}</tr></thead>`;
        return `<table role="table">${thead}<tbody role="rowgroup">${body.join("\n")}</tbody></table>\n`;
      },
    },
  });
  const html = marked.parse(markdown, { async: false });
  return { html, chapters };
}

/** Values in `{{name}}`, as text. @throws Error for a name without a value: a page with a hole is not shown */
export function fillIn(html: string, values: Readonly<Record<string, string>>): string {
  return html.replace(/\{\{(\w+)\}\}/g, (_whole, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`Nothing is known to put in for {{${name}}}.`);
    return htmlText(value);
  });
}

function plain(html: string): string {
  return html
    .replace(/<[^>]*>/g, "")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}
