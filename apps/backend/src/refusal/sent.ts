/** What a body of the contract may hold before anybody looked at it. */
export type Sent<Body> = { readonly [Field in keyof Body]?: unknown };

/** What was sent, under the contract's names and no others; none of it is checked yet. */
export function sentAs<Body>(body: unknown): Sent<Body> {
  return typeof body === "object" && body !== null ? (body as Sent<Body>) : {};
}
