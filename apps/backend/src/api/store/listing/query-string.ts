/** The query string as it was sent: read by us, since Express turns `stars[x]=1` into objects. */
export function queryString({ originalUrl }: { originalUrl: string }): string {
  const start = originalUrl.indexOf("?");
  return start < 0 ? "" : originalUrl.slice(start);
}
