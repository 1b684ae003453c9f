import type { Block, Letter, Row } from "./letter";

const INK = "#1b2422";
const MUTED = "#55605c";
const LINE = "#e5e0d5";
const ACCENT = "#0b5d57";
const FONT = "'Be Vietnam Pro','Segoe UI',Roboto,Helvetica,Arial,sans-serif";

/** Text as HTML: everything that comes from people or from the catalogue goes through here. */
function esc(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}

/** Tables and inline styles: mailboxes know little else. No picture and nothing from outside, so that nobody is followed. */
export function asHtml(letter: Letter, site: string, home: string, locale: string): string {
  return `<!doctype html>
<html lang="${esc(locale)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light">
<meta name="supported-color-schemes" content="light">
<title>${esc(letter.subject)}</title>
</head>
<body style="margin:0;padding:0;background:#f4f1ea;color:${INK};font-family:${FONT};font-size:16px;line-height:1.6">
<div style="display:none;max-height:0;overflow:hidden;opacity:0">${esc(letter.preview)}${"&#847;&zwnj;&nbsp;".repeat(40)}</div>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="background:#f4f1ea">
<tr><td align="center" style="padding:24px 12px">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="max-width:600px">
<tr><td style="padding:0 8px 16px">
<a href="${esc(home)}" style="color:${ACCENT};font-size:18px;font-weight:700;text-decoration:none">${esc(site)}</a>
</td></tr>
<tr><td style="background:#fcfbf8;border:1px solid ${LINE};border-radius:16px;padding:28px 24px">
<h1 style="margin:0 0 16px;font-size:24px;line-height:1.3;font-weight:700;color:${INK}">${esc(letter.heading)}</h1>
${letter.blocks.map(blockHtml).join("\n")}
</td></tr>
<tr><td style="padding:20px 8px 0;color:${MUTED};font-size:13px;line-height:1.5">
${letter.footing.map((line) => `<p style="margin:0 0 6px">${esc(line)}</p>`).join("\n")}
</td></tr>
</table>
</td></tr>
</table>
</body>
</html>
`;
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case "text": {
      const style = block.quiet ? `color:${MUTED};font-size:14px` : "";
      return `<p style="margin:0 0 16px;${style}">${esc(block.text)}</p>`;
    }
    case "list":
      return `<ol style="margin:0 0 16px;padding-left:22px">${block.items
        .map((item) => `<li style="margin:0 0 6px">${esc(item)}</li>`)
        .join("")}</ol>`;
    case "code":
      return `<p style="margin:0 0 16px;padding:16px;background:#e2eeeb;border-radius:12px;text-align:center;font-size:32px;font-weight:700;letter-spacing:6px;color:#07433f">${esc(block.code)}</p>`;
    case "button":
      return `<p style="margin:8px 0 20px"><a href="${esc(block.href)}" style="display:inline-block;background:${ACCENT};color:#ffffff;font-weight:600;text-decoration:none;padding:12px 24px;border-radius:999px">${esc(block.label)}</a></p>
<p style="margin:0 0 16px;color:${MUTED};font-size:13px;word-break:break-all">${esc(block.href)}</p>`;
    case "facts":
      return `<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="margin:0 0 16px">${rowsHtml(block.rows)}</table>`;
    case "goods":
      return goodsHtml(block);
  }
}

function goodsHtml({ title, note, lines, sums, under }: Extract<Block, { kind: "goods" }>): string {
  const rows = lines
    .map(
      (line) =>
        `<tr><td style="padding:10px 12px 10px 0;border-top:1px solid ${LINE};vertical-align:top">${esc(line.title)}<br><span style="color:${MUTED};font-size:14px">${esc(line.note)}</span></td><td align="right" style="padding:10px 0;border-top:1px solid ${LINE};vertical-align:top;white-space:nowrap">${esc(line.amount)}</td></tr>`,
    )
    .join("");
  const ruled = `<tr><td colspan="2" style="border-top:1px solid ${LINE};font-size:0;line-height:0;height:8px">&nbsp;</td></tr>`;
  return `<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="margin:0 0 12px">
<tr><td colspan="2" style="padding:8px 0 8px"><strong style="font-size:17px">${esc(title)}</strong>${note ? `<br><span style="color:${MUTED};font-size:14px">${esc(note)}</span>` : ""}</td></tr>
${rows}${ruled}${rowsHtml(sums)}</table>
${under.map((line) => `<p style="margin:0 0 16px;font-size:14px;color:${MUTED}">${esc(line)}</p>`).join("\n")}`;
}

function rowsHtml(rows: Row[]): string {
  return rows
    .map(({ label, value, strong }) => {
      const weight = strong ? "font-weight:700;font-size:17px;" : "";
      return `<tr><td style="padding:3px 12px 3px 0;vertical-align:top;${strong ? weight : `color:${MUTED};`}">${esc(label)}</td><td align="right" style="padding:3px 0;vertical-align:top;${weight}">${esc(value)}</td></tr>`;
    })
    .join("");
}
