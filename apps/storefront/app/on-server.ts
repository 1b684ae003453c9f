/**
 * Data that only the server's rendering reads. Remix writes every loader's data out a second time for the browser to
 * hydrate from, also on pages that do not hydrate, and throws it away: a tenth of a list's time. What is held
 * here is not written out. On a page that hydrates it would be missing.
 */
export class OnServer<T> {
  readonly #data: T;

  constructor(data: T) {
    this.#data = data;
  }

  static read<T>(holder: OnServer<T>): T {
    return holder.#data;
  }
}

/** What a loader holds. */
export type Held<Loader extends (...args: never[]) => unknown> =
  Awaited<ReturnType<Loader>> extends OnServer<infer T> ? T : never;

/**
 * The data that a loader put into an `OnServer`, from `useLoaderData()` or `meta`'s `data`.
 * @param data typed by Remix as what would reach a browser, which here is nothing
 */
export function held<Loader extends (...args: never[]) => unknown>(data: unknown): Held<Loader> {
  return OnServer.read(data as OnServer<Held<Loader>>);
}
