/** What a browser without script does with a page: reads its form, fills it in and sends it. */
export interface Page {
  status: number;
  html: string;
  url: string;
  /** Of an answer that sends elsewhere, which is not followed. */
  location: string | null;
}

export async function open(url: string, headers: Record<string, string> = {}): Promise<Page> {
  return pageOf(await fetch(url, { headers, redirect: "manual" }), url);
}

/** Sends the page's form with what stands in it already, but for what is filled in. */
export async function submit(page: Page, filled: Record<string, string>): Promise<Page> {
  const body = new URLSearchParams({ ...fieldsOf(page), ...filled });
  return pageOf(await fetch(page.url, { method: "POST", body, redirect: "manual" }), page.url);
}

/** Follows a redirect. */
export function follow(page: Page): Promise<Page> {
  if (!page.location) throw new Error(`The page sends nowhere: ${page.html}`);
  return open(new URL(page.location, page.url).href);
}

export function fieldsOf({ html }: Page): Record<string, string> {
  const inputs = html.matchAll(/<input id="(\w+)"[^>]*? value="([^"]*)"/g);
  return Object.fromEntries(
    [...inputs].map(([, name = "", value = ""]) => [
      name,
      value.replaceAll("&#39;", "'").replaceAll("&amp;", "&"),
    ]),
  );
}

/** What can be read of it. */
export function textOf({ html }: Page): string {
  return html
    .replace(/<style>.*?<\/style>/s, "")
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ");
}

async function pageOf(response: Response, url: string): Promise<Page> {
  const location = response.headers.get("location");
  return { status: response.status, html: await response.text(), url, location };
}
